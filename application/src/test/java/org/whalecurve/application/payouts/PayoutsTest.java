package org.whalecurve.application.payouts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.IncentiveOffice;
import org.whalecurve.application.sample.SampleIncentivePlan;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PaidPerson;
import org.whalecurve.domain.payouts.PayoutChange;
import org.whalecurve.domain.payouts.PersonChange;
import org.whalecurve.domain.payouts.RestatedMonths;
import org.whalecurve.domain.people.Disclosure;
import org.whalecurve.domain.scorecards.Months;

/**
 * The plan pays 1,197.68 for March. March is then restated by a model in which taking an order
 * takes longer. The house earns 40.59 instead of 61.92, 20.295 % of its target: Amara is paid 0.7 ×
 * 150 + 0.3 × 20.295 = 111.0885 % of 600.00, which is 666.53, and Bastien 82.126 %, which is
 * 492.76.
 */
class PayoutsTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final Actor AMARA = new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of());
    private static final Actor ANALYST = new Actor("ada", Set.of(Role.ANALYST), Set.of());
    private static final Actor STRANGER = new Actor("zoe", Set.of(Role.ACCOUNT_MANAGER), Set.of());

    private IncentiveOffice office;

    @BeforeEach
    void marchIsPublishedAndSoIsThePlan() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        office = new IncentiveOffice(scorecards);
        office.publish(SampleIncentivePlan.plan());
    }

    @Test
    void aPayoutIsKeptWithAllThatItRestsOn() {
        KeptPayout kept = decided();

        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.standing().amount()).isEqualTo(1_197_68);
        assertThat(kept.standing().decidedBy()).isEqualTo("controller");
        assertThat(kept.standing().basis().runs().values())
                .singleElement()
                .satisfies(run ->
                        assertThat(run.run()).isEqualTo(office.scorecards.books.publishedRun()));
        PaidPerson amara = kept.standing().person("amara").orElseThrow();
        assertThat(amara.amount()).isEqualTo(685_73);
        assertThat(amara.parts().getFirst().amount()).isEqualTo(630_00);
        assertThat(amara.gates()).hasSize(1);
        assertThat(amara.modifiers()).hasSize(1);
        assertThat(entries()).first().isEqualTo("decided payout sales 1");
    }

    @Test
    void asLongAsNothingIsRestatedThereIsNothingToCorrect() {
        decided();

        PayoutChange change = change();

        assertThat(change.restated()).isEmpty();
        assertThat(change.asksForCorrection()).isFalse();
        assertThat(change.people()).allSatisfy(person -> assertThat(person.parts()).isEmpty());
        refused("nothing-to-correct", () -> correct(0, "0.00"));
    }

    @Test
    void aRestatedMonthShowsWhatEachWasPaidTooMuchAndWhy() {
        decided();
        String was = office.scorecards.books.publishedRun();
        restateMarch();

        PayoutChange change = change();

        assertThat(change.restated())
                .containsExactly(
                        new RestatedMonths(
                                Months.of(MARCH),
                                was,
                                office.scorecards.books.publishedRun(),
                                false));
        assertThat(change.people()).extracting(PersonChange::byOtherHands).containsExactly(0L, 0L);
        assertThat(change.people())
                .extracting(PersonChange::kept, PersonChange::present, PersonChange::byRestatement)
                .containsExactly(
                        tuple(685_73L, 666_53L, -19_20L), tuple(511_95L, 492_76L, -19_19L));
        assertThat(change.difference()).isEqualTo(-38_39);
        assertThat(change.people().getFirst().parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.component()).isEqualTo("house");
                    assertThat(part.was()).isEqualTo(Fraction.of(61_92));
                    assertThat(part.is()).isEqualTo(Fraction.of(40_59));
                    assertThat(part.amount()).isEqualTo(-19_20);
                });
    }

    @Test
    void whatCustomersInOtherHandsChangeIsNotPutDownToARestatement() {
        decided();
        office.scorecards.books.handOver("C100", "bastien");

        PayoutChange change = change();

        assertThat(change.restated()).isEmpty();
        assertThat(change.people().getFirst().byRestatement()).isZero();
        assertThat(change.people().getFirst().byOtherHands()).isNegative();
    }

    @Test
    void aCorrectionIsKeptBesideTheFirstDecision() {
        decided();
        restateMarch();
        PayoutChange change = change();
        office.scorecards.books.clock.pass(Duration.ofDays(1));

        KeptPayout corrected = correct(0, money(change.difference()));

        assertThat(corrected.decisions()).hasSize(2);
        assertThat(corrected.decisions().getFirst().amount()).isEqualTo(1_197_68);
        assertThat(corrected.standing().amount()).isEqualTo(1_197_68 + change.difference());
        assertThat(change().asksForCorrection()).isFalse();
        assertThat(report(CONTROLLER).seen().payout()).isEqualTo(corrected);
        assertThat(entries()).first().isEqualTo("corrected payout sales 1");
    }

    @Test
    void whoDecidesSecondIsToldSo() {
        decided();
        refused("already-paid", this::decided);
        restateMarch();
        String difference = money(change().difference());
        correct(0, difference);
        refused("payout-corrected", () -> correct(0, difference));
    }

    @Test
    void whoDecidesOnAnAmountThatIsAnotherByNowLooksAgain() {
        refused("amount-changed", () -> decide(MARCH, MARCH, "1197.67"));
        decided();
        restateMarch();
        refused("amount-changed", () -> correct(0, "-0.01"));
    }

    @Test
    void draftsOpenMonthsAndWrongMonthsPayNobody() {
        int draft =
                office.draft(
                        SampleIncentivePlan.planFor(
                                SampleIncentivePlan.plan().participants().subList(0, 1)));
        refused(
                "plan-not-published",
                () ->
                        office.payouts.decidePayout(
                                CONTROLLER, "sales", draft, MARCH, MARCH, BigDecimal.ZERO));
        refused("nothing-closed", () -> decide(MARCH.plusMonths(1), MARCH.plusMonths(1), "0"));
        refused("months-out-of-order", () -> decide(MARCH.plusMonths(1), MARCH, "0"));
        refused("not-found", () -> office.payouts.viewPayout(CONTROLLER, "sales", 1));
    }

    @Test
    void aParticipantSeesNobodysPayButTheirOwnAndNoSumThatTellsOfFewOthers() {
        decided();
        restateMarch();

        PayoutReport report = report(AMARA);

        assertThat(report.seen().payout().standing().people())
                .extracting(PaidPerson::user)
                .containsExactly("amara");
        assertThat(requireNonNull(report.change()).people())
                .extracting(PersonChange::user)
                .containsExactly("amara");
        assertThat(report.seen().hidden()).isEqualTo(1);
        assertThat(report.seen().others()).isInstanceOf(Disclosure.Suppressed.class);
        assertThat(report(ANALYST).seen().payout().standing().people()).isEmpty();
        refused("not-found", () -> report(STRANGER));
        refused("not-found", () -> office.payouts.listPayouts(STRANGER, "sales", null, 10));
    }

    @Test
    void payoutsAreListedTheLatestFirst() {
        decided();

        Page<SeenPayout> page = office.payouts.listPayouts(CONTROLLER, "sales", null, 10);

        assertThat(page.items())
                .singleElement()
                .satisfies(each -> assertThat(each.payout().number()).isEqualTo(1));
    }

    private KeptPayout decided() {
        return decide(MARCH, MARCH, "1197.68");
    }

    private KeptPayout decide(YearMonth from, YearMonth to, String amount) {
        return office.payouts.decidePayout(
                CONTROLLER, "sales", 1, from, to, new BigDecimal(amount));
    }

    private KeptPayout correct(long corrections, String difference) {
        return office.payouts.correctPayout(
                CONTROLLER, "sales", 1, corrections, new BigDecimal(difference));
    }

    private PayoutReport report(Actor actor) {
        return office.payouts.viewPayout(actor, "sales", 1);
    }

    private PayoutChange change() {
        return requireNonNull(report(CONTROLLER).change());
    }

    private void restateMarch() {
        HarbourOffice books = office.scorecards.books;
        books.clock.pass(Duration.ofDays(1));
        books.periodKeeping.reopenPeriod(CONTROLLER, "2011-03", "taking orders takes longer");
        office.scorecards.publication.publishRun(CONTROLLER, books.runMarchBySlowerOrders());
    }

    private List<String> entries() {
        return office.scorecards.books.audit.latest(null, 10).items().stream()
                .map(PayoutsTest::inWords)
                .toList();
    }

    private static String inWords(AuditEntry entry) {
        return entry.action() + " " + entry.object();
    }

    private static String money(long minor) {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call::run)
                .matches(refusal -> refusal.code().equals(code), code);
    }
}
