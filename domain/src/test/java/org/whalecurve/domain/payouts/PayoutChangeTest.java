package org.whalecurve.domain.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.domain.RandomCases.check;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.payouts.PayoutBasis.RestedOn;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Unit;

class PayoutChangeTest {

    private static final int CASES = 500;
    private static final Instant THEN = Instant.parse("2011-04-04T08:00:00Z");
    private static final Months MARCH = Months.of(YearMonth.of(2011, 3));
    private static final Months APRIL = Months.of(YearMonth.of(2011, 4));

    @Test
    void theDifferenceIsPartedByItsCauses() {
        PayoutChange change =
                PayoutChange.of(
                        kept(person("amara", 100, 50), person("bastien", 70, 0)),
                        decision(Map.of(), person("amara", 90, 50), person("bastien", 70, 0)),
                        decision(Map.of(), person("amara", 60, 50), person("bastien", 75, 0)));

        assertThat(change.people())
                .extracting(
                        PersonChange::difference,
                        PersonChange::byOtherHands,
                        PersonChange::byRestatement)
                .containsExactly(tuple(-40L, -10L, -30L), tuple(5L, 0L, 5L));
        assertThat(change.people().getFirst().parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.component()).isEqualTo("profit");
                    assertThat(part.was()).isEqualTo(Fraction.of(100));
                    assertThat(part.is()).isEqualTo(Fraction.of(60));
                    assertThat(part.amount()).isEqualTo(-40);
                });
        assertThat(change.difference()).isEqualTo(-35);
        assertThat(change.asksForCorrection()).isTrue();
        assertThat(change.seenBy("bastien").difference()).isEqualTo(5);
    }

    @Test
    void whatComesAndGoesAlikeAsksForACorrectionAllTheSame() {
        PayoutChange change =
                PayoutChange.of(
                        kept(person("amara", 100, 0), person("bastien", 70, 0)),
                        decision(Map.of(), person("amara", 100, 0), person("bastien", 70, 0)),
                        decision(Map.of(), person("amara", 90, 0), person("bastien", 80, 0)));

        assertThat(change.difference()).isZero();
        assertThat(change.asksForCorrection()).isTrue();
    }

    @Test
    void monthsAreRestatedByAnotherRunByLaterFactsAndByBeingClosed() {
        PayoutBasis was = PayoutBasis.of(THEN, Map.of(MARCH, new RestedOn("a", "")));
        PayoutBasis is =
                PayoutBasis.of(
                        THEN,
                        Map.of(MARCH, new RestedOn("b", "facts"), APRIL, new RestedOn("c", "")));

        List<RestatedMonths> restated = RestatedMonths.between(was, is);

        assertThat(restated)
                .containsExactly(
                        new RestatedMonths(MARCH, "a", "b", true),
                        new RestatedMonths(APRIL, null, "c", false));
        assertThat(restated).allMatch(RestatedMonths::byAnotherRun);
        assertThat(RestatedMonths.between(was, was)).isEmpty();
        assertThat(new RestatedMonths(MARCH, "a", "a", true).byAnotherRun()).isFalse();
    }

    @Test
    void partsThatDoNotAddUpAreNoPayout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PaidPerson(
                                "amara",
                                Fraction.ONE,
                                99,
                                List.of(part("profit", 100)),
                                List.of(),
                                List.of()))
                .withMessageContaining("come to 100, not to 99");
    }

    @Test
    void causesAddUpToTheDifference() {
        RandomCases.tryOn(CASES, PayoutChangeTest::holds);
    }

    private static void holds(SplittableRandom random) {
        PayoutChange change =
                PayoutChange.of(
                        kept(any(random)),
                        decision(Map.of(), any(random)),
                        decision(Map.of(), any(random)));
        PersonChange person = change.people().getFirst();
        check(
                person.byOtherHands() + person.byRestatement() == person.difference(),
                person::toString);
        check(
                person.parts().stream().mapToLong(PersonChange.PartChange::amount).sum()
                        == person.difference(),
                person::toString);
    }

    private static PaidPerson any(SplittableRandom random) {
        return person("amara", random.nextInt(0, 4), random.nextInt(0, 4));
    }

    private static KeptPayout kept(PaidPerson... people) {
        return new KeptPayout(
                "sales",
                1,
                1,
                Currency.getInstance("GBP"),
                MARCH,
                List.of(decision(Map.of(), people)));
    }

    private static PayoutDecision decision(Map<Months, RestedOn> runs, PaidPerson... people) {
        return new PayoutDecision(PayoutBasis.of(THEN, runs), List.of(people), "carla", THEN);
    }

    private static PaidPerson person(String user, long profit, long service) {
        return new PaidPerson(
                user,
                Fraction.of(profit + service),
                profit + service,
                List.of(part("profit", profit), part("service", service)),
                List.of(),
                List.of());
    }

    private static PaidPart part(String component, long amount) {
        return new PaidPart(
                component,
                component,
                Unit.MONEY,
                Fraction.of(amount),
                Fraction.of(100),
                Fraction.of(amount),
                amount,
                null);
    }
}
