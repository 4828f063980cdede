package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.costing.Folding.fold;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

class ProductCostFoldTest {

    @Test
    void aKnownCostGoesBeforeTheAssumptionAndGoodsReturnedReturnTheirCost() {
        ProductCost cost =
                new ProductCost(
                        List.of(
                                new UnitCost(
                                        "1",
                                        1_255_000,
                                        LocalDate.ofEpochDay(0),
                                        LocalDate.ofEpochDay(10))),
                        new ShareOfPrice(333_333, "a third"));
        List<Line> lines =
                List.of(
                        Line.sale(1, 1).of(1, 10).worth(3, 9_99), // 3.765
                        Line.sale(1, 2).of(1, 11).worth(3, 9_99), // 33.3333 % of 9.99 = 3.3299…
                        Line.sale(1, 3).of(2, 5).worth(1, 1), // 0.33 of a penny
                        Line.sale(1, 4).of(1, 10).of(RowKind.RETURN).worth(-1, -3_33), // −1.255
                        Line.sale(1, 5).of(1, 5).of(RowKind.FREIGHT).worth(1, 5_00));

        FoldedCustomers folded = fold(lines, cost, "GBP");

        assertThat(folded.knownCost(0)).isEqualTo(3_77 - 1_26);
        assertThat(folded.assumedCost(0)).isEqualTo(3_33);
        assertThat(folded.uncosted(0)).isZero();
    }

    @Test
    void whatALineStatesGoesBeforeTheModelsUnitCostAndBeforeTheAssumption() {
        ProductCost cost =
                new ProductCost(
                        List.of(new UnitCost("1", 9_000_000, LocalDate.EPOCH, LocalDate.MAX)),
                        new ShareOfPrice(500_000, "half"));
        long none = StatedPrices.NOT_STATED;
        List<Line> lines =
                List.of(
                        Line.sale(1, 1).worth(3, 20_00).stating(none, 1_255_000), // 3.765
                        Line.sale(1, 2)
                                .of(RowKind.RETURN)
                                .worth(-1, -5_00)
                                .stating(none, 1_255_000),
                        Line.sale(1, 3).of(2, 5).worth(1, 4_00).stating(none, 0), // a gift
                        Line.sale(1, 4).of(2, 5).worth(1, 4_00).stating(5_000_000, none), // half
                        Line.sale(1, 5).worth(2, 4_00), // 18.00 by the model
                        Line.sale(1, 6)
                                .of(RowKind.FREIGHT)
                                .worth(1, 4_00)
                                .stating(none, 1_000_000));

        FoldedCustomers folded = fold(lines, cost, "GBP");

        assertThat(folded.knownCost(0)).isEqualTo(3_77 - 1_26 + 18_00);
        assertThat(folded.assumedCost(0)).isEqualTo(2_00);
        assertThat(folded.uncosted(0)).isZero();
    }

    @Test
    void goodsWithoutAnyCostAreListedAsUncostedNotAsFree() {
        List<Line> lines =
                List.of(
                        Line.sale(1, 1).worth(1, 10_00),
                        Line.sale(1, 2).of(RowKind.RETURN).worth(-1, -4_00),
                        Line.sale(1, 3).of(RowKind.FEE).worth(1, 2_00));

        FoldedCustomers folded = fold(lines, new ProductCost(List.of(), null), "GBP");

        assertThat(folded.uncosted(0)).isEqualTo(6_00);
        assertThat(folded.knownCost(0)).isZero();
        assertThat(folded.assumedCost(0)).isZero();
    }

    @Test
    void aCostOfNothingIsAKnownCost() {
        ProductCost gift =
                new ProductCost(
                        List.of(new UnitCost("1", 0, LocalDate.EPOCH, LocalDate.EPOCH)),
                        new ShareOfPrice(1_000_000, "all of it"));

        FoldedCustomers folded = fold(List.of(Line.sale(1, 1).worth(1, 5_00)), gift, "GBP");

        assertThat(folded.assumedCost(0)).isZero();
        assertThat(folded.uncosted(0)).isZero();
    }

    @Test
    void unitCostsAreCountedInTheMinorUnitsOfTheCurrency() {
        ProductCost cost =
                new ProductCost(
                        List.of(new UnitCost("1", 1_500_000, LocalDate.EPOCH, LocalDate.EPOCH)),
                        null);
        List<Line> lines = List.of(Line.sale(1, 1).worth(3, 9));

        assertThat(fold(lines, cost, "JPY").knownCost(0)).isEqualTo(5); // 4.5 yen
        assertThat(fold(lines, cost, "GBP").knownCost(0)).isEqualTo(450);
        assertThat(fold(lines, cost, "KWD").knownCost(0)).isEqualTo(4_500);
    }
}
