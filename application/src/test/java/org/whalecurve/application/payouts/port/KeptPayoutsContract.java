package org.whalecurve.application.payouts.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.domain.incentives.PassedGate;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.payouts.KeptGate;
import org.whalecurve.domain.payouts.KeptModifier;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PaidPart;
import org.whalecurve.domain.payouts.PaidPerson;
import org.whalecurve.domain.payouts.PayoutBasis;
import org.whalecurve.domain.payouts.PayoutBasis.RestedOn;
import org.whalecurve.domain.payouts.PayoutDecision;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Unit;

/** What every store of payouts keeps to. */
public abstract class KeptPayoutsContract {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456Z");

    protected abstract KeptPayouts payouts();

    protected abstract UnitOfWork unitOfWork();

    /** Makes sure that there is a published first version of a plan. */
    protected abstract void thereIsAPlan(String id);

    @BeforeEach
    void thereArePlans() {
        thereIsAPlan("sales");
        thereIsAPlan("buyers");
    }

    @Test
    void aPayoutIsFoundAsItWasDecidedWithTheNextNumberOfItsPlan() {
        KeptPayout march = added("sales", "2011-03", "2011-03").orElseThrow();
        KeptPayout quarter = added("sales", "2011-04", "2011-06").orElseThrow();
        KeptPayout other = added("buyers", "2011-03", "2011-03").orElseThrow();

        assertThat(march.number()).isEqualTo(1);
        assertThat(quarter.number()).isEqualTo(2);
        assertThat(other.number()).isEqualTo(1);
        assertThat(payouts().find("sales", 1))
                .contains(payout("sales", "2011-03", "2011-03"))
                .contains(march);
        assertThat(payouts().find("sales", 3)).isEmpty();
    }

    @Test
    void aMonthIsPaidForOnceByAPlan() {
        added("sales", "2011-03", "2011-05");

        assertThat(added("sales", "2011-03", "2011-05")).isEmpty();
        assertThat(added("sales", "2011-05", "2011-06")).isEmpty();
        assertThat(added("sales", "2011-01", "2011-12")).isEmpty();
        assertThat(added("sales", "2011-06", "2011-06")).isPresent();
        assertThat(added("sales", "2011-02", "2011-02")).isPresent();
    }

    @Test
    void ofTwoWhoDecideAboutTheSameMonthsAtOnceOnlyOneDoes() {
        AtOnce.Second<Optional<KeptPayout>> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> payouts().add(payout("sales", "2011-03", "2011-03")),
                        () -> {},
                        () -> payouts().add(payout("sales", "2011-03", "2011-04")));

        assertThat(second.outcome()).isEmpty();
        assertThat(payouts().latest("sales", null, 9).items()).hasSize(1);
    }

    @Test
    void aCorrectionIsADecisionMoreAndTheFirstStays() {
        KeptPayout march = added("sales", "2011-03", "2011-03").orElseThrow();

        assertThat(corrected(0, 90_00)).isTrue();
        assertThat(corrected(0, 80_00)).as("somebody else was quicker").isFalse();
        assertThat(corrected(1, 70_00)).isTrue();

        KeptPayout kept = payouts().find("sales", 1).orElseThrow();
        assertThat(kept.decisions())
                .extracting(PayoutDecision::amount)
                .containsExactly(100_00L, 90_00L, 70_00L);
        assertThat(kept.decisions().getFirst()).isEqualTo(march.standing());
        assertThat(payouts().correct("sales", 2, 0, decision(1))).isFalse();
    }

    @Test
    void payoutsAreListedTheLatestFirstInParts() {
        for (int month = 1; month <= 5; month++) {
            added("sales", "2011-0" + month, "2011-0" + month);
        }
        corrected(0, 90_00);

        Page<KeptPayout> first = payouts().latest("sales", null, 3);
        Page<KeptPayout> rest = payouts().latest("sales", first.next(), 3);

        assertThat(first.items()).extracting(KeptPayout::number).containsExactly(5, 4, 3);
        assertThat(rest.items()).extracting(KeptPayout::number).containsExactly(2, 1);
        assertThat(rest.items().getLast().corrections()).isEqualTo(1);
        assertThat(rest.next()).isNull();
        assertThat(payouts().latest("buyers", null, 3).items()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> payouts().latest("sales", "x", 3));
    }

    private Optional<KeptPayout> added(String plan, String from, String to) {
        return unitOfWork().perform(() -> payouts().add(payout(plan, from, to)));
    }

    private boolean corrected(int corrections, long amount) {
        return unitOfWork()
                .perform(() -> payouts().correct("sales", 1, corrections, decision(amount)));
    }

    private static KeptPayout payout(String plan, String from, String to) {
        return new KeptPayout(
                plan,
                1,
                1,
                Currency.getInstance("GBP"),
                new Months(YearMonth.parse(from), YearMonth.parse(to)),
                List.of(decision(100_00)));
    }

    private static PayoutDecision decision(long amount) {
        PaidPart known =
                new PaidPart(
                        "revenue",
                        "Revenue",
                        Unit.MONEY,
                        Fraction.of(387_80),
                        Fraction.of(300_00),
                        Fraction.of(1, 3),
                        amount,
                        null);
        PaidPart unknown =
                new PaidPart(
                        "house", "House", Unit.PERCENT, null, null, null, 0, "Nobody knows it.");
        return new PayoutDecision(
                PayoutBasis.of(
                        NOON,
                        Map.of(
                                Months.of(YearMonth.parse("2011-03")),
                                new RestedOn("run-1", "hash"))),
                List.of(
                        new PaidPerson(
                                "amara",
                                Fraction.of(-2, 7),
                                amount,
                                List.of(known, unknown),
                                List.of(
                                        new KeptGate(
                                                "Gate",
                                                Unit.COUNT,
                                                null,
                                                PassedGate.State.UNKNOWN)),
                                List.of(
                                        new KeptModifier(
                                                "Modifier", Unit.COUNT, Fraction.of(5), null)))),
                "carla",
                NOON);
    }
}
