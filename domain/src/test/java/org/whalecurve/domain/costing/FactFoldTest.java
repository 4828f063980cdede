package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.FactDriver.Negative;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class FactFoldTest {

    private static final LineDriver LINES =
            new LineDriver(Driver.Basis.LINE, Set.of(RowKind.SALE), Driver.Market.ANYWHERE);

    @Test
    void customersWhomOnlyFactsNameHaveRowsInTheirPlace() {
        FactCounts counts = counts(new int[] {0, 2, 3, 9}, 4, 1, 2, 3);
        FoldedCustomers folded =
                fold(counts, List.of(line(1), line(3), line(3), line(7)), LINES, Contacts.ALL);

        assertThat(IntStream.range(0, folded.size()).map(folded::customer))
                .containsExactly(0, 1, 2, 3, 7, 9);
        assertThat(column(folded, 0)).containsExactly(0, 1, 0, 2, 1, 0);
        assertThat(column(folded, 1)).containsExactly(4, 0, 1, 2, 0, 3);
        assertThat(folded.netRevenue(2)).isZero();
        assertThat(folded.tallies())
                .containsExactly(
                        new FactTally(Contacts.TYPE, 4, List.of(new FactTally.OfDriver(1, 10, 0))));
    }

    @Test
    void aPeriodWithoutAnyOrderLineStillHasItsFacts() {
        assertThat(column(fold(counts(new int[] {5}, 8), List.of(), Contacts.ALL), 0))
                .containsExactly(8);
    }

    @Test
    void aSumBelowZeroIsRefusedUnlessTheModelSaysOtherwise() {
        FactCounts counts = counts(new int[] {4, 6}, -2_500_000, 1_000_000);

        assertThatThrownBy(() -> fold(counts, List.of(), minutes(Negative.FAIL)))
                .isInstanceOf(UncountableDriver.class)
                .hasMessageContaining(
                        "'minutes of service contacts' is -2.5 for customer number 4");
        assertThat(column(fold(counts, List.of(), minutes(Negative.KEEP)), 0))
                .containsExactly(-2_500_000, 1_000_000);
        FoldedCustomers zero = fold(counts, List.of(), minutes(Negative.ZERO));
        assertThat(column(zero, 0)).containsExactly(0, 1_000_000);
        assertThat(zero.tallies().getFirst().drivers())
                .containsExactly(new FactTally.OfDriver(0, -1_500_000, -2_500_000));
    }

    @Test
    void whatMustCountSomethingIsRefusedWhereNothingCounts() {
        FactDriver strict =
                new FactDriver(Contacts.TYPE, null, Map.of(), Negative.FAIL, DriverPolicy.FAIL);

        assertThatThrownBy(() -> FactDriver.requireSomething(List.of(strict), counts(new int[0])))
                .isInstanceOf(UncountableDriver.class)
                .hasMessageContaining("Nothing counts as 'service contacts'");
        FactDriver.requireSomething(List.of(Contacts.ALL), counts(new int[0]));
        FactDriver.requireSomething(List.of(strict), counts(new int[] {3}, 1));
    }

    @Test
    void aSumTakesItsTimeRoundedOnceToAMilliminute() {
        FactCounts counts = counts(new int[] {1, 2}, 12_500_000, 333_333);
        ResolvedModel model = model(Contacts.MINUTES);
        CustomerFold fold = new CustomerFold(model, _ -> true, Map.of(Contacts.TYPE, counts));

        assertThat(CostAssignment.minutesOf(model, 0, fold.finish())).containsExactly(18_750, 500);
    }

    @Test
    void aDriverIsCalledByWhatItCounts() {
        assertThat(Contacts.ALL.name()).isEqualTo("service contacts");
        assertThat(Contacts.BY_PHONE.name())
                .isEqualTo("service contacts (channel mobile or phone)");
        assertThat(Contacts.MINUTES.inWords())
                .isEqualTo("minutes of service contacts, negative ZERO, none ZERO");
    }

    private static FactDriver minutes(Negative negative) {
        return Contacts.driver("minutes", Map.of(), negative);
    }

    private static FoldedCustomers fold(FactCounts counts, List<Line> lines, Driver... drivers) {
        CustomerFold fold =
                new CustomerFold(model(drivers), _ -> true, Map.of(Contacts.TYPE, counts));
        Line.chunks(Line.sorted(lines), List.of()).forEach(fold::add);
        return fold.finish();
    }

    private static ResolvedModel model(Driver... drivers) {
        YearMonth month = YearMonth.of(1970, 1);
        return ResolvedModel.of(
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance("GBP"),
                        Set.of(),
                        Map.of(),
                        List.of(
                                new ResourcePool(
                                        "p",
                                        "P",
                                        new MonthlySeries(0, Map.of()),
                                        new MonthlySeries(1, Map.of()))),
                        ServicePools.NONE,
                        List.of(
                                new Activity(
                                        "a",
                                        "A",
                                        "p",
                                        List.of(drivers).stream()
                                                .map(of -> new TimeTerm(1_500, of))
                                                .toList())),
                        new ProductCost(List.of(), null)),
                new Period("p", month, month, PeriodState.OPEN),
                UnitCosts.of(List.of(), Integer::parseInt));
    }

    /** One fact for each customer, whatever it counts. */
    private static FactCounts counts(int[] customers, long... quantities) {
        FactCounts.Builder counts = new FactCounts.Builder(1);
        long total = 0;
        for (int i = 0; i < customers.length; i++) {
            counts.begin(customers[i], 1);
            counts.set(0, quantities[i]);
            total += quantities[i];
        }
        return counts.build(total);
    }

    private static long[] column(FoldedCustomers folded, int driver) {
        return IntStream.range(0, folded.size())
                .mapToLong(row -> folded.driver(driver, row))
                .toArray();
    }

    private static Line line(int customer) {
        return new Line(customer, 1, 1, RowKind.SALE, 3, 1, 100, 0);
    }
}
