package org.whalecurve.domain.defection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.Simulated;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

class PurchaseRhythmTest {

    private static final PurchaseRhythm RHYTHM = new PurchaseRhythm(2, 60);

    /**
     * Eight repeats in 240 days and then 100 days without: the rate is Gamma(10, 300 days), so a
     * purchase comes every 30 days and a pause beyond 100 has the chance (300/400)^10.
     */
    @Test
    void aRhythmIsTheCustomersOwnWithEverybodysBesideIt() {
        History history = new History(8, 240, 340);

        assertThat(RHYTHM.usualGap(history)).isCloseTo(30, within(1e-12));
        assertThat(RHYTHM.chanceOfPause(history)).isCloseTo(Math.pow(0.75, 10), within(1e-12));
        assertThat(RHYTHM.usualGap(History.NEW)).isEqualTo(30);
        assertThat(RHYTHM.chanceOfPause(History.NEW)).isEqualTo(1);
    }

    @Test
    void itIsThatOfAnyModelWhateverItSaysOfHowCustomersStop() {
        assertThat(
                        PurchaseRhythm.of(
                                ModelKind.BG_NBD.model(
                                        UnitOfTime.WEEK, 0.243, 4.414, 0.793, 2.426)))
                .isEqualTo(new PurchaseRhythm(0.243, 4.414 * 7));
        assertThat(PurchaseRhythm.of(ModelKind.NBD.model(UnitOfTime.DAY, 2, 60))).isEqualTo(RHYTHM);
    }

    @Test
    void chancesLieBetweenZeroAndOneAndALongerPauseIsNotMoreLikely() {
        Random random = new Random(39);
        for (int i = 0; i < 2_000; i++) {
            PurchaseRhythm rhythm =
                    new PurchaseRhythm(
                            Math.exp(random.nextGaussian() * 4),
                            Math.exp(random.nextGaussian() * 4));
            int repeats = random.nextInt(50);
            int recency = repeats == 0 ? 0 : repeats + random.nextInt(1000);
            History history = new History(repeats, recency, recency + random.nextInt(2000));
            double before = 1;
            for (int days = 0; days <= 4096; days = 2 * days + 1) {
                double chance = rhythm.chanceOfPause(history, days);
                assertThat(chance).isBetween(0.0, before);
                before = chance;
            }
            double everybodys = rhythm.usualGap(History.NEW);
            double own = repeats == 0 ? everybodys : (double) recency / repeats;
            assertThat(rhythm.usualGap(history))
                    .isBetween(
                            Math.min(own, everybodys) * (1 - 1e-12),
                            Math.max(own, everybodys) * (1 + 1e-12));
        }
    }

    /** Rates are Gamma(2, 600 days), everybody comes back: one pause in twenty is rare, no more. */
    @Test
    void ofPausesAfterWhichCustomersComeBackNoMoreAreSoLongThanTheChanceSays() {
        PurchaseRhythm rhythm = new PurchaseRhythm(2, 600);
        SplittableRandom random = new SplittableRandom(39);
        int pauses = 40_000;
        int rare = 0;
        for (int i = 0; i < pauses; i++) {
            double rate = Simulated.gamma(2, random) / 600;
            int repeats = 1 + i % 10;
            double last = 0;
            for (int k = 0; k < repeats; k++) {
                last += -Math.log1p(-random.nextDouble()) / rate;
            }
            int recency = Math.max(repeats, (int) Math.min(30_000, Math.round(last)));
            double pause = -Math.log1p(-random.nextDouble()) / rate;
            History history = new History(repeats, recency, recency);
            rare += rhythm.chanceOfPause(history, pause) <= Defection.RARE ? 1 : 0;
        }
        assertThat((double) rare / pauses).isCloseTo(Defection.RARE, within(0.004));
    }

    /** On one day more of them are in a long pause: long pauses last longer than short ones. */
    @Test
    void onOneDayNotManyMoreOfThoseWhoNeverStopAreInALongPause() {
        PurchaseHistories histories =
                Simulated.base(20_000, 720, 0, 2, 60, Simulated.never(), new SplittableRandom(39))
                        .histories();
        int paused = 0;
        int repeaters = 0;
        for (int i = 0; i < histories.size(); i++) {
            History history = histories.history(i);
            boolean again = history.repeats() > 0;
            repeaters += again ? 1 : 0;
            paused += again && RHYTHM.chanceOfPause(history) <= Defection.RARE ? 1 : 0;
        }
        assertThat((double) paused / repeaters).isBetween(0.02, 1.5 * Defection.RARE);
    }

    @Test
    void ratesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PurchaseRhythm(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PurchaseRhythm(1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseRhythm(Double.POSITIVE_INFINITY, 1));
    }
}
