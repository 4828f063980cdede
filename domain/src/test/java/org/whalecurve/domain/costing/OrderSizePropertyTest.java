package org.whalecurve.domain.costing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.imports.RowKind;

/**
 * An order belongs to one class of order sizes with all it brings and takes. That all classes add
 * up to the customers, however the stream is cut, {@link CrossFoldPropertyTest} sees to.
 */
class OrderSizePropertyTest {

    private static final int COMPANIES = 1_000;

    @Test
    void aClassBringsWhatItsOrdersDo() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    FoldedCustomers classes = classes(company);

                    for (RowKind kind : RowKind.values()) {
                        if (kind != RowKind.NOT_A_CUSTOMERS) {
                            assertThat(sums(classes, row -> classes.amount(kind, row)))
                                    .as("%s", kind)
                                    .isEqualTo(
                                            byClass(
                                                    company,
                                                    order ->
                                                            order.stream()
                                                                    .filter(line ->
                                                                            line.kind() == kind)
                                                                    .mapToLong(Line::amount)
                                                                    .sum()));
                        }
                    }
                });
    }

    @Test
    void aClassTakesWhatItsOrdersDo() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    FoldedCustomers classes = classes(company);
                    List<Driver> drivers = company.resolved().drivers();

                    for (int d = 0; d < drivers.size(); d++) {
                        if (drivers.get(d) instanceof LineDriver ofLines) {
                            int driver = d;
                            assertThat(sums(classes, row -> classes.driver(driver, row)))
                                    .as(ofLines.name())
                                    .isEqualTo(byClass(company, order -> counted(ofLines, order)));
                        }
                    }
                });
    }

    @Test
    void onlyWhatNoOrderCausesStandsApart() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    FoldedCustomers classes = classes(company);

                    for (int row = 0; row < classes.size(); row++) {
                        if (classes.customer(row) == CostObject.NONE) {
                            assertThat(classes.netRevenue(row)).isZero();
                            assertThat(classes.units(row)).isZero();
                        } else {
                            assertThat(classes.customer(row))
                                    .isBetween(1, company.model().orderSizes().ofNoSales());
                        }
                    }
                });
    }

    @Test
    void aModelWithoutClassesHasNoStatementsOfThem() {
        RandomCases.tryOn(
                10,
                random -> {
                    CostModel model = new RandomCompany(random).model();
                    CostModel without =
                            new CostModel(
                                    model.id(),
                                    model.name(),
                                    model.currency(),
                                    model.homeCountries(),
                                    model.drivers(),
                                    model.pools(),
                                    model.servicePools(),
                                    model.activities(),
                                    model.productCost(),
                                    model.hierarchy());

                    assertThat(CrossFold.others(without)).isEqualTo(CrossFold.OTHERS);
                    assertThat(CrossFold.others(model)).contains(CostObject.ORDER_SIZE);
                });
    }

    private static FoldedCustomers classes(RandomCompany company) {
        return requireNonNull(company.objects(company.drawCuts()).get(CostObject.ORDER_SIZE))
                .rows();
    }

    private static Map<Integer, Long> sums(FoldedCustomers rows, IntToLongFunction column) {
        Map<Integer, Long> sums = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            sums.merge(rows.customer(row), column.applyAsLong(row), Long::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    /** The sums over the orders of each class, orders written down one by one. */
    private static Map<Integer, Long> byClass(
            RandomCompany company, ToLongFunction<List<Line>> of) {
        OrderSizes sizes = company.model().orderSizes();
        Map<Integer, Long> sums = new TreeMap<>();
        for (List<Line> order : orders(company.lines())) {
            List<Line> sales = order.stream().filter(line -> line.kind() == RowKind.SALE).toList();
            int number =
                    sales.isEmpty()
                            ? sizes.ofNoSales()
                            : sizes.classOf(sales.stream().mapToLong(Line::amount).sum());
            sums.merge(number, of.applyAsLong(order), Long::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static List<List<Line>> orders(List<Line> sorted) {
        List<List<Line>> orders = new ArrayList<>();
        for (Line line : sorted) {
            Line before = orders.isEmpty() ? null : orders.getLast().getFirst();
            if (before == null
                    || before.customer() != line.customer()
                    || before.order() != line.order()) {
                orders.add(new ArrayList<>());
            }
            orders.getLast().add(line);
        }
        return orders;
    }

    private static long counted(LineDriver driver, List<Line> order) {
        List<Line> counting =
                order.stream().filter(line -> MinutesByHand.counts(driver, line)).toList();
        return switch (driver.basis()) {
            case ORDER -> counting.isEmpty() ? 0 : 1;
            case LINE -> counting.size();
            case UNIT -> counting.stream().mapToLong(line -> Math.abs(line.quantity())).sum();
        };
    }
}
