package org.whalecurve.application.runs.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.runs.port.StatementOrder.Figure;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RankedStatements;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.scenarios.CustomerColumns;
import org.whalecurve.domain.variances.ProductChange;
import org.whalecurve.domain.variances.Sales;

/** What every statement store keeps to. */
public abstract class StatementStoreContract {

    private static final StatementOrder BEST_FIRST = new StatementOrder(Figure.PROFIT, false);
    private static final StatementOrder WORST_FIRST = new StatementOrder(Figure.PROFIT, true);

    protected abstract StatementStore store();

    @Test
    void everyStatementOfTheSampleWorldComesBackWithItsRank() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        for (CustomerStatement figures : SampleFigures.STATEMENTS) {
            assertThat(store().find(file, figures.customer())).contains(figures);
        }
        assertThat(store().find(file, 6)).isEmpty();
        assertThat(store().find(file, -1)).isEmpty();
    }

    @Test
    void allStatementsAreHandedOutByRankWithoutTheLinesOfNobody() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        assertThat(handedOut(file)).isEqualTo(SampleFigures.RANKED);
        assertThat(handedOut(file, 1, 4))
                .containsExactly(SampleFigures.ANCHOR_INN, SampleFigures.DUNE_HOTEL);
        assertThat(handedOut(file, new int[0])).isEmpty();
    }

    @Test
    void statementsOfProductsAreKeptLikeThoseOfCustomers() {
        StatementFile file = store().write("run-1-products", SampleStatements.harbourProducts());
        RankedProfits ranked = store().ranked(file, null);

        assertThat(ranked.profits()).hasSizeGreaterThan(1);
        assertThat(LongStream.of(ranked.profits()).boxed())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(store().find(file, ranked.customers()[0]))
                .hasValueSatisfying(best -> {
                    assertThat(best.rank()).isEqualTo(1);
                    assertThat(best.profit()).isEqualTo(ranked.profits()[0]);
                });
        assertThat(store().find(file, CostObject.NONE))
                .as("what orders take as a whole")
                .hasValueSatisfying(orders -> assertThat(orders.netRevenue()).isZero());
    }

    @Test
    void whatWasSoldOfProductsIsComparedWithAnotherRun() {
        StatementFile march = store().write("run-1-products", SampleStatements.harbourProducts());
        StatementFile nothing = store().write("run-2-products", SampleStatements.noProducts());
        ProductChange lamps =
                new ProductChange(
                        SampleWorld.productNumber("LAMP"),
                        new Sales(57, 652_50, 413_25),
                        Sales.NONE);

        assertThat(store().productChanges(march, nothing))
                .isSortedAccordingTo(Comparator.comparingInt(ProductChange::product))
                .contains(lamps)
                .extracting(ProductChange::is)
                .containsOnly(Sales.NONE);
        assertThat(store().productChanges(nothing, march))
                .contains(new ProductChange(lamps.product(), Sales.NONE, lamps.was()));
        assertThat(store().productChanges(march, march))
                .allSatisfy(change -> assertThat(change.change()).isZero());
    }

    @Test
    void rankedProfitsAreThoseOfTheStatements() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        RankedProfits all = store().ranked(file, null);
        assertThat(all.customers()).containsExactly(3, 1, 5, 2, 4);
        assertThat(all.profits()).containsExactly(139_35, 43_00, -8_21, -45_37, -66_85);
        RankedProfits some = store().ranked(file, new int[] {0, 2, 3, 99});
        assertThat(some.customers()).containsExactly(3, 2);
        assertThat(some.profits()).containsExactly(139_35, -45_37);
        assertThat(store().ranked(file, new int[0]).customers()).isEmpty();
    }

    @Test
    void chargedCostsAreThoseOfTheActivitiesTogetherTheLinesOfNobodyAmongThem() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        ChargedCosts desk = store().charged(file, new int[] {0, 2});
        assertThat(desk.customers()).containsExactly(4, 1, 3, 5, 0, 2);
        assertThat(desk.costs()).containsExactly(47_33, 43_34, 17_33, 17_33, 12_00, 12_00);
        ChargedCosts takingBack = store().charged(file, new int[] {2});
        assertThat(takingBack.customers()).containsExactly(1, 4);
        assertThat(takingBack.costs()).containsExactly(21_34, 17_33);
    }

    @Test
    void earningsArePartedByWhatEachActivityIsDoneForWithoutTheLinesOfNobody() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        CustomerEarnings earnings =
                store().earnings(file, List.of(Purpose.ATTAIN, Purpose.SERVE, Purpose.RETAIN));
        assertThat(earnings.customers()).containsExactly(1, 2, 3, 4, 5);
        for (int row = 0; row < earnings.size(); row++) {
            CustomerStatement figures = store().find(file, earnings.customers()[row]).orElseThrow();
            assertThat(
                            List.of(
                                    earnings.attaining()[row],
                                    earnings.serving()[row],
                                    earnings.retaining()[row]))
                    .isEqualTo(figures.activityCosts());
            assertThat(earnings.netRevenue()[row]).isEqualTo(figures.netRevenue());
            assertThat(earnings.profit()[row]).isEqualTo(figures.profit());
        }
        CustomerEarnings serving =
                store().earnings(file, List.of(Purpose.SERVE, Purpose.SERVE, Purpose.SERVE));
        assertThat(serving.attaining()).containsOnly(0);
        assertThat(LongStream.of(serving.serving()).sum())
                .isEqualTo(
                        LongStream.of(earnings.attaining()).sum()
                                + LongStream.of(earnings.serving()).sum()
                                + LongStream.of(earnings.retaining()).sum());
        assertThat(store().earnings(store().write("run-2", SampleStatements.none()), List.of()))
                .extracting(CustomerEarnings::size)
                .isEqualTo(0);
    }

    @Test
    void profitChangesAreTheLargestFirstOfCustomersInEitherRun() {
        StatementFile one = store().write("run-1", SampleStatements.fees(10, 20, 30, 40));
        StatementFile other = store().write("run-2", SampleStatements.fees(10, 25, 15, 45, 7));

        ProfitChanges all = store().profitChanges(one, other, 0, 10);
        assertThat(all.customers()).containsExactly(3, 5, 2, 4);
        assertThat(all.gained()).isEqualTo(3);
        assertThat(all.lost()).isEqualTo(1);
        assertThat(all.gain()).isEqualTo(17);
        assertThat(all.loss()).isEqualTo(-15);
        assertThat(store().profitChanges(one, other, 1, 2).customers()).containsExactly(5, 2);
        assertThat(store().profitChanges(other, one, 0, 2).customers()).containsExactly(3, 5);
        assertThat(store().profitChanges(one, one, 0, 2))
                .satisfies(none -> assertThat(none.customers()).isEmpty())
                .satisfies(none -> assertThat(none.gained() + none.lost()).isZero());
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void statementsAreListedByEveryFigureInBothDirections(Figure figure) {
        StatementFile file = store().write("run-1", SampleStatements.harbour());
        List<Integer> ascending =
                switch (figure) {
                    case PROFIT -> List.of(4, 2, 5, 1, 3);
                    case NET_REVENUE -> List.of(4, 5, 2, 1, 3);
                    case PRODUCT_COST -> List.of(4, 2, 5, 1, 3);
                    case COST_TO_SERVE -> List.of(5, 3, 4, 1, 2);
                };

        assertThat(listed(file, new StatementOrder(figure, true), 0, 10)).isEqualTo(ascending);
        assertThat(listed(file, new StatementOrder(figure, false), 0, 10))
                .isEqualTo(ascending.reversed());
    }

    @Test
    void aPartOfTheListIsTheSamePartOfTheWhole() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        assertThat(listed(file, BEST_FIRST, 1, 2)).containsExactly(1, 5);
        assertThat(listed(file, BEST_FIRST, 4, 10)).containsExactly(4);
        assertThat(listed(file, BEST_FIRST, 5, 10)).isEmpty();
        assertThat(listed(file, BEST_FIRST, 0, 0)).isEmpty();
        assertThat(listed(file, WORST_FIRST, 1, 2, 1, 3, 5)).containsExactly(1, 3);
        assertThat(listed(file, WORST_FIRST, 0, 9, 0, 77)).isEmpty();
        assertThat(store().list(file, null, BEST_FIRST, 2, 1)).containsExactly(SampleFigures.EIDER);
    }

    @Test
    void customersWithEqualFiguresFollowTheirNumbersInEitherDirection() {
        StatementFile file = store().write("run-1", SampleStatements.fees(5, 9, 5, 9, 5));

        assertThat(listed(file, BEST_FIRST, 0, 9)).containsExactly(2, 4, 1, 3, 5);
        assertThat(listed(file, WORST_FIRST, 0, 9)).containsExactly(1, 3, 5, 2, 4);
        assertThat(store().ranked(file, null).customers()).containsExactly(2, 4, 1, 3, 5);
        assertThat(handedOut(file))
                .extracting(CustomerStatement::rank)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theLargestAmountsComeBackToTheMinorUnit() {
        long[] amounts = {Long.MIN_VALUE, -1, (1L << 53) + 1, Long.MAX_VALUE};
        StatementFile file = store().write("run-1", SampleStatements.fees(amounts));

        assertThat(store().ranked(file, null).profits())
                .containsExactly(Long.MAX_VALUE, (1L << 53) + 1, -1, Long.MIN_VALUE);
        assertThat(store().find(file, 1).orElseThrow().netRevenue()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void aLongListIsRankedAndSelectedCompletely() {
        int size = 5_000;
        long[] amounts = LongStream.range(0, size).map(i -> i * 7_919 % 1_009).toArray();
        StatementFile file = store().write("run-1", SampleStatements.fees(amounts));
        int[] odd = IntStream.range(0, size).filter(number -> number % 2 == 1).toArray();

        RankedProfits ranked = store().ranked(file, odd);
        int[] expected =
                Arrays.stream(odd)
                        .boxed()
                        .sorted((a, b) -> Long.compare(amounts[b - 1], amounts[a - 1]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        assertThat(ranked.customers()).isEqualTo(expected);
        assertThat(listed(file, BEST_FIRST, 1_000, 500, odd))
                .isEqualTo(Arrays.stream(expected, 1_000, 1_500).boxed().toList());
        assertThat(handedOut(file))
                .extracting(CustomerStatement::rank)
                .isEqualTo(IntStream.rangeClosed(1, size).boxed().toList());
    }

    @Test
    void aRunWithoutCustomersHasAnEmptyFile() {
        StatementFile file = store().write("run-1", SampleStatements.none());

        assertThat(store().find(file, 0)).isEmpty();
        assertThat(store().ranked(file, null).profits()).isEmpty();
        assertThat(listed(file, BEST_FIRST, 0, 9)).isEmpty();
        assertThat(handedOut(file)).isEmpty();
    }

    @Test
    void columnsHoldWhatWasWrittenInTheOrderOfCustomers() {
        RankedStatements harbour = SampleStatements.harbour();

        CustomerColumns columns = store().columns(store().write("run-1", harbour)).orElseThrow();

        assertThat(columns)
                .usingRecursiveComparison()
                .isEqualTo(CustomerColumns.of(harbour.statements()));
        assertThat(columns.customers()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(store().columns(store().write("run-2", SampleStatements.none())))
                .hasValueSatisfying(none -> assertThat(none.size()).isZero());
    }

    @Test
    void aLongListHasItsColumnsInTheOrderOfCustomers() {
        long[] amounts = LongStream.range(0, 9_000).map(i -> i * 7_919 % 1_009).toArray();
        StatementFile file = store().write("run-1", SampleStatements.fees(amounts));

        CustomerColumns columns = store().columns(file).orElseThrow();

        assertThat(columns.customers()).isEqualTo(IntStream.rangeClosed(1, 9_000).toArray());
        assertThat(columns.otherRevenue()).isEqualTo(amounts);
    }

    @Test
    void theSameStatementsGiveTheSameFileAndOthersAnother() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        assertThat(store().write("run-1", SampleStatements.harbour())).isEqualTo(file);
        StatementFile other = store().write("run-2", SampleStatements.harbour());
        assertThat(other.sha256()).isEqualTo(file.sha256());
        assertThat(other.name()).isNotEqualTo(file.name());
        assertThat(store().write("run-1", SampleStatements.fees(1)).sha256())
                .isNotEqualTo(file.sha256());
        assertThat(handedOut(file)).isEqualTo(SampleFigures.RANKED);
    }

    @Test
    void filesThatNobodyRefersToAreRemovedAndNamed() {
        StatementFile kept = store().write("run-1", SampleStatements.harbour());
        StatementFile left = store().write("run-2", SampleStatements.fees(1, 2));

        assertThat(store().removeAllBut(Set.of(kept.name(), "elsewhere")))
                .containsExactly(left.name());
        assertThat(handedOut(kept)).isEqualTo(SampleFigures.RANKED);
        assertThatThrownBy(() -> store().find(left, 1))
                .isInstanceOf(DamagedFacts.class)
                .hasMessageContaining(left.name())
                .hasMessageContaining("missing");
    }

    private List<Integer> listed(
            StatementFile file, StatementOrder order, int skip, int limit, int... selection) {
        return store()
                .list(file, selection.length == 0 ? null : selection, order, skip, limit)
                .stream()
                .map(CustomerStatement::customer)
                .toList();
    }

    private List<CustomerStatement> handedOut(StatementFile file) {
        List<CustomerStatement> statements = new ArrayList<>();
        store().forEach(file, null, statements::add);
        return statements;
    }

    private List<CustomerStatement> handedOut(StatementFile file, int... selection) {
        List<CustomerStatement> statements = new ArrayList<>();
        store().forEach(file, selection, statements::add);
        return statements;
    }
}
