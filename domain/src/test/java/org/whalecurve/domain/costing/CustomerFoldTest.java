package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.costing.Folding.ABROAD;
import static org.whalecurve.domain.costing.Folding.HOME;
import static org.whalecurve.domain.costing.Folding.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.RowKind;

class CustomerFoldTest {

    @Test
    void anOrderCountsOnceHoweverManyLinesAndChunksItSpans() {
        List<Line> lines =
                List.of(
                        Line.sale(1, 1),
                        Line.sale(1, 1),
                        Line.sale(1, 1),
                        Line.sale(1, 2),
                        Line.sale(2, 2));
        Driver orders = driver(Driver.Basis.ORDER, Driver.Market.ANYWHERE, RowKind.SALE);

        for (List<Integer> cuts : List.of(List.<Integer>of(), List.of(1, 2), List.of(1, 2, 3, 4))) {
            FoldedCustomers folded = fold(lines, cuts, orders);

            assertThat(folded.driver(0, 0)).as("%s", cuts).isEqualTo(2);
            assertThat(folded.driver(0, 1)).as("%s", cuts).isEqualTo(1);
        }
    }

    @Test
    void anOrderCountsWhereverItsFirstCountingLineStands() {
        List<Line> lines =
                List.of(
                        Line.sale(1, 1).of(RowKind.NOT_A_CUSTOMERS),
                        Line.sale(1, 1).of(RowKind.FREIGHT),
                        Line.sale(1, 1),
                        Line.sale(1, 1),
                        Line.sale(1, 2).of(RowKind.FREIGHT),
                        Line.sale(1, 3).of(RowKind.NOT_A_CUSTOMERS),
                        Line.sale(1, 3));

        FoldedCustomers folded =
                fold(
                        lines,
                        List.of(),
                        driver(Driver.Basis.ORDER, Driver.Market.ANYWHERE, RowKind.SALE),
                        driver(
                                Driver.Basis.ORDER,
                                Driver.Market.ANYWHERE,
                                RowKind.SALE,
                                RowKind.FREIGHT));

        assertThat(folded.driver(0, 0)).isEqualTo(2);
        assertThat(folded.driver(1, 0)).isEqualTo(3);
    }

    @Test
    void homeAndAbroadAreCountedApart() {
        List<Line> lines =
                List.of(
                        Line.sale(1, 1).in(HOME),
                        Line.sale(1, 2).in(ABROAD),
                        Line.sale(1, 3).in(ABROAD));

        FoldedCustomers folded =
                fold(
                        lines,
                        List.of(),
                        driver(Driver.Basis.LINE, Driver.Market.HOME, RowKind.SALE),
                        driver(Driver.Basis.LINE, Driver.Market.ABROAD, RowKind.SALE),
                        driver(Driver.Basis.LINE, Driver.Market.ANYWHERE, RowKind.SALE));

        assertThat(folded.driver(0, 0)).isEqualTo(1);
        assertThat(folded.driver(1, 0)).isEqualTo(2);
        assertThat(folded.driver(2, 0)).isEqualTo(3);
    }

    @Test
    void unitsTakenBackCountAsPositiveUnits() {
        List<Line> lines =
                List.of(
                        Line.sale(1, 1).worth(7, 70),
                        Line.sale(1, 2).of(RowKind.RETURN).worth(-3, -30));

        FoldedCustomers folded =
                fold(
                        lines,
                        List.of(),
                        driver(Driver.Basis.UNIT, Driver.Market.ANYWHERE, RowKind.RETURN),
                        driver(
                                Driver.Basis.UNIT,
                                Driver.Market.ANYWHERE,
                                RowKind.SALE,
                                RowKind.RETURN));

        assertThat(folded.driver(0, 0)).isEqualTo(3);
        assertThat(folded.driver(1, 0)).isEqualTo(10);
        assertThat(folded.netRevenue(0)).isEqualTo(40);
    }

    @Test
    void aLineThatIsNotACustomersMakesNoRowEvenIfItNamesOne() {
        List<Line> lines =
                List.of(
                        Line.sale(0, 1).of(RowKind.NOT_A_CUSTOMERS).worth(1, -500),
                        Line.sale(3, 1).of(RowKind.NOT_A_CUSTOMERS).worth(1, -70),
                        Line.sale(4, 1));

        FoldedCustomers folded = fold(lines, List.of());

        assertThat(folded.size()).isEqualTo(1);
        assertThat(folded.customer(0)).isEqualTo(4);
        assertThat(folded.outsideAmount()).isEqualTo(-570);
        assertThat(folded.outsideLines()).isEqualTo(2);
        assertThat(folded.lines()).isEqualTo(3);
    }

    @Test
    void linesWithoutACustomerMakeTheRowOfNumberZero() {
        FoldedCustomers folded =
                fold(List.of(Line.sale(0, 1), Line.sale(0, 2), Line.sale(9, 1)), List.of());

        assertThat(folded.customer(0)).isZero();
        assertThat(folded.amount(RowKind.SALE, 0)).isEqualTo(2);
        assertThat(folded.customer(1)).isEqualTo(9);
    }

    @Test
    void rowsGrowBeyondTheRoomTheyBeginWith() {
        List<Line> lines = new ArrayList<>();
        for (int customer = 1; customer <= 5_000; customer++) {
            lines.add(Line.sale(customer, 1).worth(customer, 10L * customer));
        }
        Driver units = driver(Driver.Basis.UNIT, Driver.Market.ANYWHERE, RowKind.SALE);

        FoldedCustomers folded = fold(lines, List.of(1_024, 1_025), units);

        assertThat(folded.size()).isEqualTo(5_000);
        for (int row : new int[] {0, 1_023, 1_024, 1_535, 1_536, 4_999}) {
            assertThat(folded.customer(row)).isEqualTo(row + 1);
            assertThat(folded.netRevenue(row)).isEqualTo(10L * (row + 1));
            assertThat(folded.driver(0, row)).isEqualTo(row + 1);
            assertThat(folded.uncosted(row)).isEqualTo(10L * (row + 1));
        }
    }

    @Test
    void unsortedLinesAreRefusedAlsoAcrossChunks() {
        List<Line> lines = List.of(Line.sale(2, 1), Line.sale(1, 1));

        for (List<Integer> cuts : List.of(List.<Integer>of(), List.of(1))) {
            assertThatThrownBy(() -> fold(lines, cuts))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("lines are not sorted by customer: 1 after 2");
        }
    }

    @Test
    void sumsBeyondTheRangeAreAnErrorNotAWrongFigure() {
        Driver units = driver(Driver.Basis.UNIT, Driver.Market.ANYWHERE, RowKind.FEE);
        Line most = Line.sale(1, 1).of(RowKind.FEE).worth(1, Long.MAX_VALUE);
        Line many = Line.sale(1, 1).of(RowKind.FEE).worth(Long.MAX_VALUE, 1);
        Line least = Line.sale(1, 1).of(RowKind.FEE).worth(Long.MIN_VALUE, 1);
        Line outside = most.of(RowKind.NOT_A_CUSTOMERS);

        for (List<Line> lines :
                List.of(
                        List.of(most, most),
                        List.of(many, many),
                        List.of(least),
                        List.of(outside, outside))) {
            assertThatThrownBy(() -> fold(lines, List.of(), units))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void nothingFoldsToNothing() {
        FoldedCustomers folded = fold(List.of(), List.of(0, 0));

        assertThat(folded.size()).isZero();
        assertThat(folded.lines()).isZero();
        assertThat(folded.outsideAmount()).isZero();
    }

    private static Driver driver(Driver.Basis basis, Driver.Market market, RowKind... kinds) {
        return new LineDriver(basis, Set.of(kinds), market);
    }
}
