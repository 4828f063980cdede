package org.whalecurve.application.runs.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.application.runs.port.StatementOrder.Figure;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.StatementFile;

/** How every statement store adds up groups of customers. */
public abstract class GroupedStatementsContract {

    private static final StatementOrder BEST_FIRST = new StatementOrder(Figure.PROFIT, false);

    protected abstract StatementStore store();

    @Test
    void aGroupIsTheSumOfItsCustomersToTheMinorUnit() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());
        GroupedCustomers inns =
                new GroupedCustomers(new int[] {1, 2, 4, 99}, new int[] {1, 2, 1, 99});

        try (GroupedStatements groups = store().grouped(file, inns)) {
            CustomerStatement sum = groups.find(1).orElseThrow();
            assertThat(groups.ranked().customers()).containsExactly(1, 2);
            assertThat(groups.ranked().profits()).containsExactly(-23_85, -45_37);
            assertThat(sum.rank()).isEqualTo(1);
            assertThat(sum.profit()).isEqualTo(43_00 - 66_85);
            assertThat(sum.netRevenue())
                    .isEqualTo(
                            SampleFigures.ANCHOR_INN.netRevenue()
                                    + SampleFigures.DUNE_HOTEL.netRevenue());
            assertThat(sum.activityCosts())
                    .containsExactlyElementsOf(
                            added(
                                    SampleFigures.ANCHOR_INN.activityCosts(),
                                    SampleFigures.DUNE_HOTEL.activityCosts()));
            assertThat(sum.driverQuantities())
                    .containsExactlyElementsOf(
                            added(
                                    SampleFigures.ANCHOR_INN.driverQuantities(),
                                    SampleFigures.DUNE_HOTEL.driverQuantities()));
            assertThat(groups.find(2))
                    .as("a group of one, whatever is its rank among all")
                    .hasValueSatisfying(one ->
                            assertThat(one.ranked(0)).isEqualTo(statement(file, 2).ranked(0)));
            assertThat(groups.find(99)).as("it has no customer in the run").isEmpty();
        }
    }

    @Test
    void customersInNoGroupStandApartAndTheLinesOfNobodyNowhere() {
        StatementFile file = store().write("run-1", SampleStatements.harbour());

        try (GroupedStatements groups =
                store().grouped(file, new GroupedCustomers(new int[] {3}, new int[] {3}))) {
            CustomerStatement none = groups.find(CostObject.NONE).orElseThrow();
            assertThat(none.rank()).isZero();
            assertThat(none.profit()).isEqualTo(43_00 - 8_21 - 45_37 - 66_85);
            assertThat(groups.ranked().customers()).containsExactly(3);
            assertThat(handedOut(groups)).containsExactly(statement(file, 3).ranked(1));
        }
        try (GroupedStatements nobody =
                store().grouped(file, new GroupedCustomers(new int[0], new int[0]))) {
            assertThat(nobody.ranked().customers()).isEmpty();
            assertThat(handedOut(nobody)).isEmpty();
            assertThat(nobody.list(BEST_FIRST, 0, 9)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void everyoneAGroupOfTheirOwnIsTheListOfCustomers(Figure figure) {
        StatementFile file = store().write("run-1", SampleStatements.harbour());
        int[] everyone = {1, 2, 3, 4, 5};

        try (GroupedStatements groups =
                store().grouped(file, new GroupedCustomers(everyone, everyone))) {
            for (boolean ascending : new boolean[] {true, false}) {
                StatementOrder order = new StatementOrder(figure, ascending);
                assertThat(groups.list(order, 0, 9))
                        .isEqualTo(store().list(file, null, order, 0, 9));
                assertThat(groups.list(order, 1, 2))
                        .isEqualTo(store().list(file, null, order, 1, 2));
            }
            assertThat(handedOut(groups)).isEqualTo(SampleFigures.RANKED);
        }
    }

    @Test
    void manyGroupsOfManyCustomersLoseNothing() {
        int size = 5_000;
        long[] amounts = LongStream.range(0, size).map(i -> i * 7_919 % 1_009 - 500).toArray();
        StatementFile file = store().write("run-1", SampleStatements.fees(amounts));
        int[] customers = IntStream.rangeClosed(1, size).filter(i -> i % 5 != 0).toArray();
        int[] of = IntStream.of(customers).map(i -> 1 + i % 613).toArray();

        try (GroupedStatements groups =
                store().grouped(file, new GroupedCustomers(customers, of))) {
            List<CustomerStatement> all = handedOut(groups);
            long none = groups.find(CostObject.NONE).orElseThrow().profit();
            assertThat(all).hasSize(613);
            assertThat(all.stream().mapToLong(CustomerStatement::profit).sum() + none)
                    .isEqualTo(LongStream.of(amounts).sum());
            assertThat(all).extracting(CustomerStatement::rank).doesNotHaveDuplicates();
            assertThat(all.stream().mapToLong(CustomerStatement::profit).toArray())
                    .isEqualTo(groups.ranked().profits());
            assertThat(groups.list(BEST_FIRST, 100, 7)).isEqualTo(all.subList(100, 107));
        }
    }

    @Test
    void groupsOfARunWithoutCustomersAreNone() {
        StatementFile file = store().write("run-1", SampleStatements.none());

        try (GroupedStatements groups =
                store().grouped(file, new GroupedCustomers(new int[] {1}, new int[] {1}))) {
            assertThat(groups.ranked().profits()).isEmpty();
            assertThat(groups.find(CostObject.NONE)).isEmpty();
        }
    }

    private CustomerStatement statement(StatementFile file, int customer) {
        return store().find(file, customer).orElseThrow();
    }

    private static List<CustomerStatement> handedOut(GroupedStatements groups) {
        List<CustomerStatement> statements = new ArrayList<>();
        groups.forEach(statements::add);
        return statements;
    }

    private static List<Long> added(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + other.get(i)).toList();
    }
}
