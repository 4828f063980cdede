package org.whalecurve.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.CostedObjects;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.profitability.CustomerStatement;

/** A cell is the same whichever side it is looked at from, and whenever it is worked out. */
class DividedStatementPropertyTest {

    private static final int COMPANIES = 300;

    /** The last number that a drawn line has for its channel. */
    private static final int LAST_CHANNEL = 2;

    @Test
    void thePartsAddUpToTheStatement() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company =
                            random.nextBoolean()
                                    ? RandomCompany.countingFacts(random)
                                    : new RandomCompany(random);
                    Explaining run = explaining(company);
                    for (int row = 0; row < run.statements().size(); row++) {
                        StatementExplanation explanation = run.explain(row);
                        for (CostObject object : others()) {
                            DividedStatement divided = explanation.dividedOver(object, names());
                            assertThat(sums(divided.parts(), run))
                                    .as("%s", object)
                                    .isEqualTo(sums(List.of(run.statement(row)), run));
                        }
                    }
                });
    }

    @Test
    void overAllCustomersThePartsAreTheStatementsOfTheObjects() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    Explaining run = explaining(company);
                    Map<CostObject, CostedObjects> objects = company.objects(List.of());
                    for (CostObject object : List.of(CostObject.PRODUCT, CostObject.CHANNEL)) {
                        Map<String, Long> profits = new TreeMap<>();
                        for (int row = 0; row < run.statements().size(); row++) {
                            DividedStatement divided =
                                    run.explain(row).dividedOver(object, names());
                            divided.parts()
                                    .forEach(part ->
                                            profits.merge(
                                                    nameOf(divided, part),
                                                    part.profit(),
                                                    Long::sum));
                        }
                        assertThat(profits)
                                .as("%s", object)
                                .isEqualTo(profits(run, object, objects));
                    }
                });
    }

    @Test
    void thePartsStandByProfit() {
        RandomCases.tryOn(
                COMPANIES / 10,
                random -> {
                    Explaining run = explaining(new RandomCompany(random));
                    for (int row = 0; row < run.statements().size(); row++) {
                        List<CustomerStatement> ranked =
                                run
                                        .explain(row)
                                        .dividedOver(CostObject.PRODUCT, names())
                                        .parts()
                                        .stream()
                                        .filter(part -> part.customer() != CostObject.NONE)
                                        .toList();
                        assertThat(ranked)
                                .extracting(CustomerStatement::rank)
                                .containsExactlyElementsOf(
                                        IntStream.rangeClosed(1, ranked.size()).boxed().toList());
                        assertThat(ranked).extracting(part -> -part.profit()).isSorted();
                    }
                });
    }

    private static Explaining explaining(RandomCompany company) {
        return Explaining.of(company.resolved(), company.lines(), company.counts());
    }

    /** Channels have the numbers that the company gave them. */
    private static LineNames names() {
        LineNames names = new LineNames();
        IntStream.rangeClosed(1, LAST_CHANNEL)
                .forEach(channel -> names.number(LineName.CHANNEL, "channel " + channel));
        return names;
    }

    private static List<CostObject> others() {
        return List.of(CostObject.PRODUCT, CostObject.MARKET, CostObject.CHANNEL);
    }

    private static String nameOf(DividedStatement divided, CustomerStatement part) {
        return part.customer() == CostObject.NONE
                ? "none"
                : divided.object() == CostObject.PRODUCT
                        ? String.valueOf(part.customer())
                        : divided.nameOf(part.customer()).replace("channel ", "");
    }

    private static Map<String, Long> profits(
            Explaining run, CostObject object, Map<CostObject, CostedObjects> objects) {
        Map<String, Long> profits = new TreeMap<>();
        objects.forEach((each, costed) -> {
            if (each == object) {
                var statements = run.statements().of(object, costed);
                for (int row = 0; row < statements.size(); row++) {
                    int number = statements.customers().customer(row);
                    profits.put(
                            number == CostObject.NONE ? "none" : String.valueOf(number),
                            statements.profit(row));
                }
            }
        });
        return profits;
    }

    private static List<List<Long>> sums(List<CustomerStatement> statements, Explaining run) {
        return List.of(
                List.of(
                        statements.stream().mapToLong(CustomerStatement::netRevenue).sum(),
                        statements.stream().mapToLong(CustomerStatement::knownCost).sum(),
                        statements.stream().mapToLong(CustomerStatement::assumedCost).sum(),
                        statements.stream().mapToLong(CustomerStatement::profit).sum()),
                added(
                        statements.stream().map(CustomerStatement::activityCosts).toList(),
                        run.statements().activities().size()),
                added(
                        statements.stream().map(CustomerStatement::driverQuantities).toList(),
                        run.statements().drivers().size()));
    }

    private static List<Long> added(List<List<Long>> rows, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream().mapToLong(row -> row.get(column)).sum())
                .toList();
    }
}
