package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.TermTime;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.explanation.ActivityExplanation;
import org.whalecurve.domain.explanation.ExplainedLine;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.domain.explanation.PoolExplanation;
import org.whalecurve.domain.money.Fraction;

/** Why Anchor Inn earned 43.00, each part against the one worked out by hand. */
class ExplanationsTest {

    private static final Actor ACCOUNT_MANAGER =
            new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of());
    private static final Actor EXECUTIVE =
            new Actor("edith", Set.of(Role.EXECUTIVE), Set.of("harbour"));

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String run = office.publishedRun();

    /**
     * 16.5 minutes at 200.00/150 are 22.00 to the penny; 12.5 at 181.00/60 are 37.7083…, rounded up
     * by a sixth of a penny; 16 at 200.00/150 are 21.3333…, rounded up by two thirds.
     */
    @Test
    void eachActivityIsRateTimesTimeAndTheRoundingIsTold() {
        ExplainedStatement explained =
                office.explanations.explainStatement(CONTROLLER, run, "C100", null, 10);

        assertThat(explained.view().statement()).isEqualTo(SampleFigures.ANCHOR_INN);
        assertThat(explained.activities())
                .extracting(
                        ActivityExplanation::rate,
                        ActivityExplanation::milliminutes,
                        ActivityExplanation::exactCost,
                        ActivityExplanation::cost,
                        ActivityExplanation::rounding)
                .containsExactly(
                        tuple(of(400, 3), 16_500L, of(22_00, 1), 22_00L, of(0, 1)),
                        tuple(of(905, 3), 12_500L, of(22_625, 6), 37_71L, of(1, 6)),
                        tuple(of(400, 3), 16_000L, of(6_400, 3), 21_34L, of(2, 3)));
    }

    /**
     * <pre>
     * order  take orders      pick and pack               take back  profit
     * 1001   9 of 16.5 12.00  5.5 of 12.5 16.5924 → 16.59            162.95 − 88.90 − 28.59 = 45.46
     * 1006   7.5       10.00  7           21.1176 → 21.12            150.00 − 87.50 − 31.12 = 31.38
     * R1001                                               16  21.34  −28.50 + 16.00 − 21.34 = −33.84
     * </pre>
     */
    @Test
    void theOrdersAddUpToTheStatementTheWorstFirst() {
        List<OrderStatement> orders =
                office.explanations
                        .explainStatement(CONTROLLER, run, "C100", null, 10)
                        .orders()
                        .items();

        assertThat(orders)
                .containsExactly(
                        new OrderStatement(
                                "R1001",
                                day(20),
                                2,
                                -28_50,
                                -16_00,
                                List.of(0L, 0L, 16_000L),
                                List.of(0L, 0L, 21_34L)),
                        new OrderStatement(
                                "1006",
                                day(15),
                                1,
                                150_00,
                                87_50,
                                List.of(7_500L, 7_000L, 0L),
                                List.of(10_00L, 21_12L, 0L)),
                        new OrderStatement(
                                "1001",
                                day(1),
                                3,
                                162_95,
                                88_90,
                                List.of(9_000L, 5_500L, 0L),
                                List.of(12_00L, 16_59L, 0L)));
        assertThat(orders)
                .extracting(OrderStatement::profit)
                .containsExactly(-33_84L, 31_38L, 45_46L);
    }

    @Test
    void theTimeEquationIsToldTermByTerm() {
        ActivityExplanation activity = activity("C300", "take-orders").activity();

        assertThat(activity.terms())
                .extracting(
                        term -> term.term().minutes().canonicalText(),
                        TermTime::isWorkedOut,
                        TermTime::milliminutes)
                .containsExactly(
                        tuple("6 + 1.5 * lines", false, 9_000L), tuple("4", false, 4_000L));
        assertThat(activity.terms().getFirst().counts())
                .extracting(
                        count -> count.driver().name(),
                        TermTime.Count::quantity,
                        TermTime.Count::milliminutesEach)
                .containsExactly(tuple("sale orders", 1L, 6_000L), tuple("sale lines", 2L, 1_500L));
    }

    @Test
    void behindTheRateStandsWhatThePoolSpendsAndWhatItReceived() {
        ExplainedActivity.CompanyPart company =
                Optional.ofNullable(activity("C100", "take-back").company()).orElseThrow();

        assertThat(company.pool().usage()).isEqualTo(SampleFigures.POOLS.getFirst());
        assertThat(company.pool().months())
                .containsExactly(new PoolExplanation.Month(SampleWorld.MARCH, 148_18L, 150_000));
        assertThat(company.pool().received())
                .extracting(PoolExplanation.Received::name, PoolExplanation.Received::amount)
                .containsExactly(tuple("Building", 19_09L), tuple("IT", 32_73L));
        assertThat(company.total().cost()).isEqualTo(38_67);
    }

    @Test
    void onlyTheOrdersThatTookPartAreListedTheMostExpensiveFirstInParts() {
        ExplainedActivity first =
                office.explanations.explainActivity(
                        CONTROLLER, run, "C100", "take-orders", null, 1);

        assertThat(first.allOrders()).isEqualTo(2);
        assertThat(first.orders().items())
                .extracting(OrderStatement::order)
                .containsExactly("1001");
        ExplainedActivity second =
                office.explanations.explainActivity(
                        CONTROLLER, run, "C100", "take-orders", first.orders().next(), 1);
        assertThat(second.orders().items())
                .extracting(OrderStatement::order)
                .containsExactly("1006");
        assertThat(second.orders().next()).isNull();
    }

    /** 10 × 7.25 + 4 × 4.10 of order 1001, 20 × 4.375 of 1006; the return takes 7.25 + 8.75 off. */
    @Test
    void productCostOpensToLinesWithTheUnitCostOfTheirDay() {
        ExplainedLines explained = lines("C100", LineFigure.KNOWN_COST);

        assertThat(explained.lines().items())
                .extracting(
                        line -> line.line().line(),
                        ExplainedLine::knownCost,
                        line -> costMicros(line.unitCost()))
                .containsExactly(
                        tuple(2L, 72_50L, 7_250_000L),
                        tuple(3L, 16_40L, 4_100_000L),
                        tuple(14L, 87_50L, 4_375_000L),
                        tuple(18L, -7_25L, 7_250_000L),
                        tuple(19L, -8_75L, 4_375_000L));
        assertThat(explained.allLines()).isEqualTo(5);
    }

    @Test
    void whatRestsOnTheAssumptionSaysSo() {
        assertThat(lines("C200", LineFigure.ASSUMED_COST).lines().items())
                .extracting(ExplainedLine::costBasis, ExplainedLine::assumedCost)
                .containsExactly(
                        tuple(ExplainedLine.CostBasis.ASSUMED, 51_00L),
                        tuple(ExplainedLine.CostBasis.ASSUMED, 2_01L));
    }

    @Test
    void everyFigureOfEveryCustomerOpensToLinesThatAddUpToIt() {
        for (String customer :
                List.of("C100", "C200", "C300", "C400", "C500", ViewStatement.UNASSIGNED)) {
            for (LineFigure figure : LineFigure.values()) {
                ExplainedLines explained = lines(customer, figure);
                assertThat(explained.lines().items().stream().mapToLong(figure::of).sum())
                        .as("%s of %s", figure, customer)
                        .isEqualTo(figure.in(explained.view().statement()));
            }
        }
    }

    @Test
    void anOrderOpensToTheTimesOfItsActivitiesAndItsLines() {
        ExplainedOrder explained =
                office.explanations.explainOrder(CONTROLLER, run, "C100", "R1001");

        assertThat(explained.order().times().get(2))
                .extracting(TermTime::milliminutes)
                .containsExactly(10_000L, 6_000L);
        assertThat(explained.order().lines())
                .extracting(line -> line.line().importId(), line -> line.line().line())
                .containsExactly(tuple("import-1", 18L), tuple("import-1", 19L));
    }

    @Test
    void whoMaySeeTheStatementMaySeeItsPartsButNotWhatTheCompanySpends() {
        for (Actor actor : List.of(ACCOUNT_MANAGER, EXECUTIVE)) {
            ExplainedActivity explained =
                    office.explanations.explainActivity(
                            actor, run, "C100", "take-orders", null, 10);
            assertThat(explained.activity().cost()).isEqualTo(22_00);
            assertThat(explained.company()).isNull();
        }
    }

    @Test
    void whatIsNotInScopeReadsAsIfItWereNotThere() {
        Stream<Runnable> questions =
                Stream.of("C300", "C999", ViewStatement.UNASSIGNED)
                        .flatMap(key ->
                                Stream.of(
                                        () ->
                                                office.explanations.explainStatement(
                                                        ACCOUNT_MANAGER, run, key, null, 1),
                                        () ->
                                                office.explanations.explainActivity(
                                                        ACCOUNT_MANAGER,
                                                        run,
                                                        key,
                                                        "take-orders",
                                                        null,
                                                        1),
                                        () ->
                                                office.explanations.explainOrder(
                                                        ACCOUNT_MANAGER, run, key, "1003"),
                                        () ->
                                                office.explanations.explainLines(
                                                        ACCOUNT_MANAGER,
                                                        run,
                                                        key,
                                                        LineFigure.SALE,
                                                        null,
                                                        1)));

        questions.forEach(question -> assertRefused(question, Refusal.Kind.NOT_FOUND));
    }

    @Test
    void anActivityOrAnOrderThatIsNotThereIsNotFound() {
        assertRefused(() -> activity("C100", "take-bribes"), Refusal.Kind.NOT_FOUND);
        assertRefused(
                () -> office.explanations.explainOrder(CONTROLLER, run, "C100", "1003"),
                Refusal.Kind.NOT_FOUND);
    }

    @Test
    void factsThatAreGoneAreToldInsteadOfShowingWhatIsLeft() {
        office.facts.removeAllBut(Set.of());

        assertRefused(() -> activity("C100", "take-orders"), Refusal.Kind.CONFLICT);
    }

    @Test
    void factsThatCameLaterDoNotChangeTheExplanation() {
        office.periodKeeping.reopenPeriod(
                CONTROLLER, SampleWorld.period().id(), "a late order was found");
        office.deliver(
                "late.csv",
                """
                Order,Date,Customer,Article,Description,Quantity,Price,List,Country,Channel
                1099,30/03/2011 09:10,C100,LAMP,Storm lamp,1,12.50,12.50,United Kingdom,web
                """);

        assertThat(lines("C100", LineFigure.SALE).allLines()).isEqualTo(3);
    }

    private ExplainedActivity activity(String customer, String activity) {
        return office.explanations.explainActivity(
                CONTROLLER, run, customer, activity, null, Page.MOST_ITEMS);
    }

    private ExplainedLines lines(String customer, LineFigure figure) {
        return office.explanations.explainLines(
                CONTROLLER, run, customer, figure, null, Page.MOST_ITEMS);
    }

    private static long costMicros(@Nullable UnitCost cost) {
        return cost == null ? -1 : cost.costMicros();
    }

    private static void assertRefused(Runnable question, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(question::run)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }

    private static Fraction of(long numerator, long denominator) {
        return Fraction.of(numerator, denominator);
    }

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2011, Month.MARCH, dayOfMarch);
    }
}
