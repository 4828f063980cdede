package org.whalecurve.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.TermTime;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.profitability.CustomerStatement;

/**
 * The numbered invariants of {@link StatementExplanation}, for every customer of random companies.
 */
class StatementExplanationPropertyTest {

    private static final int COMPANIES = 1_000;

    @Test
    void theTimesOfTermsAndOrdersAddUpToTheTimeOfTheActivity() {
        everyStatement((_, explanation) -> {
            List<OrderStatement> orders = explanation.orders();
            for (int a = 0; a < explanation.activities().size(); a++) {
                int activity = a;
                ActivityExplanation explained = explanation.activity(a);
                assertThat(explained.terms().stream().mapToLong(TermTime::milliminutes).sum())
                        .isEqualTo(explained.milliminutes());
                BesideOrders beside = explanation.besideOrders();
                assertThat(
                                orders.stream().mapToLong(o -> o.milliminutes().get(activity)).sum()
                                        + (beside == null ? 0 : beside.milliminutes().get(a)))
                        .isEqualTo(explained.milliminutes());
            }
        });
    }

    @Test
    void theTermsOfAnOrderAddUpToItsTimeAndItsLinesToItsRevenueAndCost() {
        everyStatement((_, explanation) -> {
            for (OrderStatement order : explanation.orders()) {
                OrderExplanation one = explanation.order(order.order()).orElseThrow();
                assertThat(one.statement()).isEqualTo(order);
                for (int a = 0; a < order.milliminutes().size(); a++) {
                    assertThat(one.times().get(a).stream().mapToLong(TermTime::milliminutes).sum())
                            .isEqualTo(order.milliminutes().get(a));
                }
                assertThat(one.lines()).hasSize(order.lines());
                assertThat(one.lines().stream().mapToLong(LineFigure.NET_REVENUE::of).sum())
                        .isEqualTo(order.netRevenue());
                assertThat(one.lines().stream().mapToLong(LineFigure.PRODUCT_COST::of).sum())
                        .isEqualTo(order.productCost());
            }
        });
    }

    @Test
    void theCostsAndProfitsOfTheOrdersAddUpToThoseOfTheStatement() {
        everyStatement((statement, explanation) -> {
            List<OrderStatement> orders = explanation.orders();
            BesideOrders beside = explanation.besideOrders();
            for (int a = 0; a < statement.activityCosts().size(); a++) {
                int activity = a;
                assertThat(
                                orders.stream()
                                                .mapToLong(order -> order.costs().get(activity))
                                                .sum()
                                        + (beside == null ? 0 : beside.costs().get(a)))
                        .isEqualTo(statement.activityCosts().get(a));
            }
            assertThat(
                            orders.stream().mapToLong(OrderStatement::profit).sum()
                                    - (beside == null ? 0 : beside.costToServe()))
                    .isEqualTo(statement.profit());
        });
    }

    @Test
    void theLinesOfEachFigureAddUpToIt() {
        everyStatement((statement, explanation) -> {
            for (LineFigure figure : LineFigure.values()) {
                assertThat(explanation.lines(figure).stream().mapToLong(figure::of).sum())
                        .as(figure.words())
                        .isEqualTo(figure.in(statement));
            }
        });
    }

    @Test
    void theCostIsRateTimesTimeUpToLessThanThreeMinorUnits() {
        everyStatement((statement, explanation) -> {
            for (ActivityExplanation activity : explanation.activities()) {
                assertThat(activity.rounding().numerator().abs())
                        .isLessThan(
                                activity.rounding().denominator().multiply(BigInteger.valueOf(3)));
            }
        });
    }

    @Test
    void aStatementThatIsNotOfTheseLinesIsRefused() {
        RandomCases.tryOn(
                COMPANIES / 4,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    Explaining run = Explaining.of(company.resolved(), company.lines());
                    for (int row = 0; row < run.statements().size(); row++) {
                        List<SourceLine> lines = run.sourceLines(row);
                        CustomerStatement statement = run.statement(row);
                        SourceLine missing = lines.get(random.nextInt(lines.size()));
                        List<SourceLine> others =
                                lines.stream().filter(line -> !line.equals(missing)).toList();
                        if (LineFigure.NET_REVENUE.in(statement) != 0
                                && missing.amountMinor() != 0
                                && missing.kind().ordinal() < 5) {
                            ResolvedModel model = run.model();
                            assertThatThrownBy(() ->
                                            StatementExplanation.of(
                                                    model, run.summary(), statement, others))
                                    .isInstanceOf(UnexplainedFigure.class)
                                    .hasMessageContaining("its parts give");
                        }
                    }
                });
    }

    /** The draw must reach what the invariants are about. */
    @Test
    void randomCompaniesHaveFormulasRoundingServicesAndEveryBasisOfCost() {
        Set<String> met = new TreeSet<>();
        everyStatement((_, explanation) -> {
            for (ActivityExplanation activity : explanation.activities()) {
                activity.terms()
                        .forEach(term -> met.add(term.isWorkedOut() ? "worked out" : "linear"));
                met.add("rounded " + activity.rounding().numerator().signum());
            }
            explanation.lines().forEach(line -> met.add(line.costBasis().name()));
        });
        if (Long.getLong("whalecurve.seed") == null) {
            assertThat(met).hasSize(10);
        }
    }

    @FunctionalInterface
    private interface Property {
        void holds(CustomerStatement statement, StatementExplanation explanation);
    }

    private static void everyStatement(Property property) {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    Explaining run =
                            Explaining.of(company.resolved(), company.lines(), company.counts());
                    for (int row = 0; row < run.statements().size(); row++) {
                        property.holds(run.statement(row), run.explain(row));
                    }
                });
    }
}
