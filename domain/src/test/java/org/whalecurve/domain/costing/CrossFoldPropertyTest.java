package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.ProfitStatements;

/**
 * Products, markets and channels are costed from the same lines as customers, and to the same
 * totals.
 */
class CrossFoldPropertyTest {

    private static final int COMPANIES = 1_000;

    @Test
    void everySortOfObjectAddsUpToTheCustomers() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = draw(random);
                    ProfitStatements customers =
                            ProfitStatements.of(
                                    company.resolved(),
                                    company.folded(),
                                    CostAssignment.of(company.resolved(), company.folded()));

                    company.objects(List.of())
                            .forEach((object, costed) ->
                                    assertThat(sums(customers.of(object, costed)))
                                            .as("%s", object)
                                            .isEqualTo(sums(customers)));
                });
    }

    @Test
    void howManyThreadsFoldChangesNothing() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = draw(random);
                    int threads = random.nextInt(2, 17);

                    assertThat(figures(company.objects(company.drawCuts(), threads)))
                            .isEqualTo(figures(company.objects(List.of())));
                });
    }

    /** The cells of each customer, divided apart, are what the objects bear. */
    @Test
    void anObjectBearsItsCellsOfEveryCustomer() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = draw(random);
                    ResolvedModel model = company.resolved();
                    FoldedCustomers customers = company.folded();
                    CostAssignment costs = CostAssignment.of(model, customers);
                    Map<CostObject, CostedObjects> whole = company.objects(List.of());

                    whole.forEach((object, costed) -> {
                        Map<Integer, Long> borne = new TreeMap<>();
                        for (int row = 0; row < customers.size(); row++) {
                            FoldedCustomers its = company.ofCustomer(customers, row).of(object);
                            long[] takes = ofRow(row, costs.customerMinutes());
                            long[] bears = ofRow(row, costs.customerCost());
                            long[][] cells = CustomerCells.of(model, its, takes, bears).costs();
                            for (int a = 0; a < bears.length; a++) {
                                assertThat(LongStream.of(cells[a]).sum()).isEqualTo(bears[a]);
                                for (int part = 0; part < its.size(); part++) {
                                    borne.merge(its.customer(part), cells[a][part], Long::sum);
                                }
                            }
                        }
                        borne.values().removeIf(cost -> cost == 0);
                        assertThat(borne(costed)).as("%s", object).isEqualTo(borne);
                    });
                });
    }

    @Test
    void anObjectHasOneRowInTheOrderOfItsNumber() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = draw(random);

                    company.objects(company.drawCuts())
                            .values()
                            .forEach(costed ->
                                    assertThat(numbers(costed.rows()))
                                            .isSorted()
                                            .doesNotHaveDuplicates());
                });
    }

    @Test
    void howTheStreamIsCutChangesNothing() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = draw(random);

                    assertThat(figures(company.objects(company.drawCuts())))
                            .isEqualTo(figures(company.objects(List.of())));
                });
    }

    @Test
    void aProductBringsAndTakesWhatItsOwnLinesDo() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = draw(random);
                    company.objects(List.of())
                            .forEach((object, costed) -> {
                                if (object == CostObject.PRODUCT) {
                                    requireOwnLines(company, costed.rows());
                                }
                            });
                });
    }

    @Test
    void otherLinesThanThoseOfTheCustomersAreRefused() {
        RandomCompany company = new RandomCompany(new SplittableRandom(20_111_209));
        FoldedCustomers customers = company.folded();
        CrossFold fold =
                new CrossFold(
                        company.resolved(),
                        RandomCompany.HOME,
                        customers,
                        CostAssignment.of(company.resolved(), customers),
                        CrossFold.others(company.resolved().model()),
                        2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Line.chunks(List.of(Line.sale(99, 1)), List.of()).forEach(fold::add);
                    fold.finish();
                });
    }

    /** Every other company counts facts too. */
    private static RandomCompany draw(SplittableRandom random) {
        return random.nextBoolean()
                ? RandomCompany.countingFacts(random)
                : new RandomCompany(random);
    }

    private static void requireOwnLines(RandomCompany company, FoldedCustomers products) {
        for (int row = 0; row < products.size(); row++) {
            int number = products.customer(row);
            List<Line> its =
                    company.lines().stream()
                            .filter(line -> line.product() == number)
                            .filter(line -> line.kind() != RowKind.NOT_A_CUSTOMERS)
                            .toList();
            assertThat(products.netRevenue(row))
                    .isEqualTo(its.stream().mapToLong(Line::amount).sum());
            List<Driver> drivers = company.resolved().drivers();
            for (int d = 0; d < drivers.size(); d++) {
                long quantity = products.driver(d, row);
                if (number != CostObject.NONE) {
                    assertThat(quantity)
                            .as(drivers.get(d).name())
                            .isEqualTo(onLines(drivers.get(d), its));
                } else if (drivers.get(d) instanceof LineDriver ofLines
                        && ofLines.basis() != Driver.Basis.ORDER) {
                    assertThat(quantity).as(ofLines.name()).isZero();
                }
            }
        }
    }

    private static long onLines(Driver driver, List<Line> lines) {
        return driver instanceof LineDriver ofLines ? onLines(ofLines, lines) : 0;
    }

    private static long onLines(LineDriver driver, List<Line> lines) {
        return lines.stream()
                .filter(line -> MinutesByHand.counts(driver, line))
                .mapToLong(line ->
                        switch (driver.basis()) {
                            case ORDER -> 0;
                            case LINE -> 1;
                            case UNIT -> Math.abs(line.quantity());
                        })
                .sum();
    }

    private static Map<Integer, Long> borne(CostedObjects costed) {
        Map<Integer, Long> borne = new TreeMap<>();
        for (int row = 0; row < costed.rows().size(); row++) {
            for (long[] cost : costed.costs().customerCost()) {
                borne.merge(costed.rows().customer(row), cost[row], Long::sum);
            }
        }
        borne.values().removeIf(cost -> cost == 0);
        return borne;
    }

    private static List<Long> sums(ProfitStatements statements) {
        FoldedCustomers rows = statements.customers();
        List<Long> sums = new ArrayList<>();
        for (RowKind kind : EnumSet.complementOf(EnumSet.of(RowKind.NOT_A_CUSTOMERS))) {
            sums.add(sum(rows, row -> rows.amount(kind, row)));
        }
        sums.add(sum(rows, rows::knownCost));
        sums.add(sum(rows, rows::assumedCost));
        sums.add(sum(rows, rows::uncosted));
        sums.add(sum(rows, rows::discount));
        sums.add(sum(rows, rows::unlisted));
        sums.add(sum(rows, rows::units));
        for (int d = 0; d < statements.drivers().size(); d++) {
            int driver = d;
            sums.add(sum(rows, row -> rows.driver(driver, row)));
        }
        for (int a = 0; a < statements.activities().size(); a++) {
            int activity = a;
            sums.add(sum(rows, row -> statements.costs().customerMinutes()[activity][row]));
            sums.add(sum(rows, row -> statements.activityCost(activity, row)));
        }
        sums.add(sum(rows, statements::profit));
        return sums;
    }

    private static List<String> figures(Map<CostObject, CostedObjects> objects) {
        List<String> figures = new ArrayList<>();
        objects.forEach((object, costed) -> {
            FoldedCustomers rows = costed.rows();
            for (int row = 0; row < rows.size(); row++) {
                StringBuilder figure = new StringBuilder(object + " " + rows.customer(row));
                figure.append(' ').append(rows.netRevenue(row)).append(' ');
                figure.append(rows.knownCost(row)).append(' ').append(rows.uncosted(row));
                for (int a = 0; a < costed.costs().customerCost().length; a++) {
                    figure.append(' ').append(costed.costs().customerMinutes()[a][row]);
                    figure.append(' ').append(costed.costs().customerCost()[a][row]);
                }
                figures.add(figure.toString());
            }
        });
        return figures;
    }

    private static List<Integer> numbers(FoldedCustomers rows) {
        return IntStream.range(0, rows.size()).map(rows::customer).boxed().toList();
    }

    private static long sum(FoldedCustomers rows, IntToLongFunction column) {
        return IntStream.range(0, rows.size()).mapToLong(column).sum();
    }

    private static long[] ofRow(int row, long[][] byActivity) {
        return Arrays.stream(byActivity).mapToLong(rows -> rows[row]).toArray();
    }
}
