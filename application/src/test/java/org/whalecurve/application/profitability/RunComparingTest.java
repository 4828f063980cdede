package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.profitability.RunComparison.CustomerChange;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.explanation.ProfitFigures.Change;
import org.whalecurve.domain.explanation.RuleChange;
import org.whalecurve.domain.periods.Book;

/** What Harbour Supplies would have earned had taking an order taken two minutes more. */
class RunComparingTest {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String before = office.publishedRun();
    private String after = "";

    @BeforeEach
    void computeMarchBySlowerOrders() {
        after = office.runMarchBySlowerOrders();
    }

    /**
     * 101 minutes instead of 83 take orders: 134.66 of 173.33 instead of 110.66 of 149.33. Dune
     * Hotel pays 38.00 instead of 30.00, Anchor Inn 27.33 for 22.00, Cap Nord and Eider 20.00 for
     * 17.33, Bell Rope 14.66 for 12.00, nobody 14.67 for 12.00.
     */
    @Test
    void whoLosesHowMuchAndByWhichRule() {
        RunComparison comparison = compare(before, after);

        assertThat(comparison.rules())
                .containsExactly(
                        new RuleChange(
                                RuleChange.Rule.TIME_EQUATION,
                                "take-orders",
                                "6 + 1.5 * lines per sale orders; 4 per sale orders abroad",
                                "8 + 1.5 * lines per sale orders; 4 per sale orders abroad"));
        assertThat(comparison.company())
                .extracting(change -> change.figure().id(), Change::by)
                .containsExactly(tuple("take-orders", -24_00L));
        assertThat(comparison.customers().items())
                .extracting(RunComparingTest::name, CustomerChange::by)
                .containsExactly(
                        tuple("Dune Hotel", -8_00L),
                        tuple("Anchor Inn", -5_33L),
                        tuple("Cap Nord", -2_67L),
                        tuple("Eider GmbH", -2_67L),
                        tuple("Bell Rope Company", -2_66L));
        assertThat(comparison.gained()).isZero();
        assertThat(comparison.lost()).isEqualTo(5);
        assertThat(comparison.loss()).isEqualTo(-21_33);
        assertThat(comparison.unassigned()).extracting(Change::by).containsExactly(-2_67L);
        assertThat(comparison.pools())
                .extracting(pool -> pool.chargedAfter() - pool.chargedBefore())
                .containsExactly(24_00L, 0L, 0L);
    }

    @Test
    void theChangesOfTheCustomersAddUpToThatOfTheCompany() {
        RunComparison comparison = compare(after, before);

        assertThat(comparison.customers().items())
                .allSatisfy(customer ->
                        assertThat(customer.changes().stream().mapToLong(Change::by).sum())
                                .isEqualTo(customer.by()));
        assertThat(
                        comparison.gain()
                                + comparison.loss()
                                + comparison.unassigned().stream().mapToLong(Change::by).sum())
                .isEqualTo(comparison.to().profit() - comparison.from().profit());
    }

    @Test
    void aRunComparedWithItselfDiffersInNothing() {
        RunComparison comparison = compare(before, before);

        assertThat(comparison.rules()).isEmpty();
        assertThat(comparison.company()).isEmpty();
        assertThat(comparison.customers().items()).isEmpty();
    }

    @Test
    void theCustomersComeInParts() {
        RunComparison first = office.comparing.compareRuns(CONTROLLER, before, after, null, 2);

        assertThat(first.customers().next()).isEqualTo("2");
        assertThat(
                        office.comparing
                                .compareRuns(CONTROLLER, before, after, "2", 9)
                                .customers()
                                .items())
                .extracting(RunComparingTest::name)
                .containsExactly("Cap Nord", "Eider GmbH", "Bell Rope Company");
    }

    @Test
    void runsOfDifferentMonthsAreNotCompared() {
        YearMonth april = YearMonth.of(2011, Month.APRIL);
        office.periodKeeping.definePeriod(CONTROLLER, "2011-04", april, april);
        String other = run("2011-04", 1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> compare(before, other))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-comparable"));
    }

    @Test
    void whoSeesOnlyAPartOfTheCompanyIsDenied() {
        Actor executive = new Actor("edith", Set.of(Role.EXECUTIVE), Set.of("harbour"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.comparing.compareRuns(executive, before, before, null, 1))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));
    }

    private RunComparison compare(String from, String to) {
        return office.comparing.compareRuns(CONTROLLER, from, to, null, 100);
    }

    private String run(String period, int version) {
        String ordered =
                office.ordering
                        .orderRun(
                                CONTROLLER,
                                period,
                                Book.ACTUAL,
                                SampleWorld.costModel().id(),
                                version,
                                null)
                        .id();
        office.letWorkHappen();
        return ordered;
    }

    private static String name(CustomerChange change) {
        return change.customer() == null ? "?" : change.customer().name();
    }
}
