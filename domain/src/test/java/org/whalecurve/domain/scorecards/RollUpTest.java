package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.scorecards.SampleCard.decimal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp.Child;

class RollUpTest {

    @Test
    void whatIsMissingLeavesTheRollUpAndIsSaidByTheCoverage() {
        RollUp customer =
                RollUp.of(
                        List.of(
                                scored("recommendation", "0.4", "62.5"),
                                scored("satisfaction", "0.3", "80"),
                                Child.withoutData("on-time-in-full", decimal("0.2")),
                                scored("share-of-wallet", "0.1", "45")));

        assertThat(customer.score()).isEqualTo(decimal("66.875"));
        assertThat(customer.coverage()).isEqualTo(decimal("0.80"));
        assertThat(customer.worst()).extracting(Child::id).isEqualTo("share-of-wallet");
        assertThat(customer.status()).isEqualTo(Status.GOOD);
    }

    @Test
    void perspectivesRollUpToTheCard() {
        RollUp card =
                RollUp.of(
                        List.of(
                                scored("financial", "0.30", "70"),
                                scored("customer", "0.30", "65.625"),
                                scored("process", "0.25", "80"),
                                scored("learning", "0.15", "55")));

        assertThat(card.score()).isEqualTo(decimal("68.9375"));
        assertThat(card.coverage()).isEqualTo(Fraction.ONE);
    }

    @Test
    void nothingKnownIsNoDataAndNotRed() {
        RollUp empty = RollUp.of(List.of(Child.withoutData("sales", Fraction.ONE)));

        assertThat(empty.score()).isNull();
        assertThat(empty.worst()).isNull();
        assertThat(empty.coverage()).isEqualTo(Fraction.ZERO);
        assertThat(empty.status()).isEqualTo(Status.NO_DATA);
        assertThat(RollUp.of(List.of()).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void underHalfCoverageAScoreHasNoColour() {
        assertThat(rolledUp("49").status()).isEqualTo(Status.NO_DATA);
        assertThat(rolledUp("49").score()).isEqualTo(Fraction.of(90));
        assertThat(rolledUp("50").status()).isEqualTo(Status.GOOD);
    }

    @Test
    void coverageIsCarriedUpFromTheLastMeasure() {
        RollUp above =
                RollUp.of(
                        List.of(
                                Child.of("thin", Fraction.ONE, rolledUp("20")),
                                scored("full", "1", "50")));

        assertThat(above.coverage()).isEqualTo(decimal("0.6"));
        assertThat(above.score()).isEqualTo(Fraction.of(70));
    }

    @Test
    void threeMeasuresAtOneHundredComeToOneHundred() {
        RollUp even =
                RollUp.of(
                        List.of(
                                scored("a", "33", "100"),
                                scored("b", "33", "100"),
                                scored("c", "33", "100")));

        assertThat(even.score()).isEqualTo(Fraction.of(100));
    }

    @Test
    void aMeasureAtThreeHundredHidesNoneAtNothing() {
        Score outstanding = Score.of(Fraction.of(300));
        RollUp together =
                RollUp.of(
                        List.of(
                                Child.scored("outstanding", Fraction.ONE, outstanding.clamped()),
                                scored("a", "1", "0"),
                                scored("b", "1", "0"),
                                scored("c", "1", "0")));

        assertThat(together.score()).isEqualTo(Fraction.of(25));
        assertThat(together.status()).isEqualTo(Status.ACT);
    }

    /** So much of the weight is known and stands at 90. */
    private static RollUp rolledUp(String known) {
        Fraction weight = decimal(known);
        return RollUp.of(
                List.of(
                        Child.scored("known", weight, Fraction.of(90)),
                        Child.withoutData("unknown", weight.subtractedFrom(100))));
    }

    private static Child scored(String id, String weight, String score) {
        return Child.scored(id, decimal(weight), decimal(score));
    }
}
