package org.whalecurve.domain.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Months;

/** Ten customers worked out by hand: those with even numbers are touched. */
class BenefitTest {

    private static final int[] TEN = IntStream.rangeClosed(1, 10).toArray();

    /** Changes of the touched: 60, 40, 80, 40, 80; of the others: 10, 30, 20, 0, 40. */
    private static final WindowProfits BEFORE =
            new WindowProfits(TEN, new long[] {70, 100, 70, 200, 70, 300, 70, 400, 70, 500});

    private static final WindowProfits AFTER =
            new WindowProfits(TEN, new long[] {80, 160, 100, 240, 90, 380, 70, 440, 110, 580});

    @Test
    void theDifferenceOfTheMeanChangesIsTheBenefitWithTheIntervalOfWelch() {
        Benefit benefit = between(BEFORE, AFTER);

        assertThat(benefit.touched()).isEqualTo(new BenefitGroup(5, 1_500, 1_800, 0, 0, 0, 400));
        assertThat(benefit.untouched()).isEqualTo(new BenefitGroup(5, 350, 450, 0, 0, 0, 250));
        assertThat(benefit.perCustomer()).contains(Fraction.of(40));
        assertThat(benefit.total()).contains(Fraction.of(200));
        // Standard error √(400/5 + 250/5) = 11.4018; 130² ÷ (80²/4 + 50²/4) = 7.6, so 7 degrees of
        // freedom, of which 97.5 % lie below t = 2.364624; 5 × 11.4018 × 2.364624 = 134.8043.
        assertThat(benefit.totalInterval().orElseThrow().low()).isCloseTo(65.1957, within(1e-4));
        assertThat(benefit.totalInterval().orElseThrow().high()).isCloseTo(334.8043, within(1e-4));
        assertThat(benefit.verdict()).isEqualTo(Verdict.EARNED);
        assertThat(between(AFTER, BEFORE).verdict()).isEqualTo(Verdict.LOST);
    }

    @Test
    void whoWentEarnedNothingAndWhoCameIsLeftOutAndCounted() {
        int[] withoutTwo = {1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        WindowProfits after =
                new WindowProfits(
                        withoutTwo,
                        new long[] {80, 100, 240, 90, 380, 70, 440, 110, 580, 9_000, 7_000});
        Benefit benefit = between(BEFORE, after);

        assertThat(benefit.touched().gone()).isEqualTo(1);
        assertThat(benefit.touched().came()).isEqualTo(1);
        assertThat(benefit.touched().earnedByThose()).isEqualTo(7_000);
        assertThat(benefit.untouched().earnedByThose()).isEqualTo(9_000);
        assertThat(benefit.touched().change()).isEqualTo(300 - 160);
        assertThat(benefit.perCustomer()).contains(Fraction.of(28 - 20));
        assertThat(benefit.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void ofFewerThanFiveNothingIsSaid() {
        Benefit benefit = Benefit.between(BEFORE, AFTER, customer -> customer > 6);

        assertThat(benefit.touched().customers()).isEqualTo(4);
        assertThat(benefit.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(benefit.perCustomer()).isEmpty();
        assertThat(benefit.total()).isEmpty();
        assertThat(benefit.totalInterval()).isEmpty();
        assertThat(between(WindowProfits.NONE, AFTER).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void groupsThatWentApartBeforeMakeTheRestDoubtful() {
        assertThat(measured(Optional.of(between(BEFORE, AFTER))).wentApartBefore()).isTrue();
        assertThat(measured(Optional.of(between(BEFORE, BEFORE))).wentApartBefore()).isFalse();
        assertThat(measured(Optional.empty()).wentApartBefore()).isFalse();
    }

    @Test
    void monthsAddUpCustomerByCustomer() {
        WindowProfits both =
                new WindowProfits(new int[] {1, 3}, new long[] {10, 30})
                        .plus(new WindowProfits(new int[] {2, 3, 4}, new long[] {5, -7, 1}));

        assertThat(both.customers()).containsExactly(1, 2, 3, 4);
        assertThat(both.profits()).containsExactly(10, 5, 23, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WindowProfits(new int[] {2, 2}, new long[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WindowProfits(new int[] {2}, new long[2]));
    }

    private static BenefitFinding.Measured measured(Optional<Benefit> trend) {
        return new BenefitFinding.Measured(
                Months.of(YearMonth.parse("2011-01")),
                Months.of(YearMonth.parse("2011-02")),
                "EUR",
                between(BEFORE, AFTER),
                trend,
                List.of("r1", "r2"));
    }

    private static Benefit between(WindowProfits before, WindowProfits after) {
        return Benefit.between(before, after, customer -> customer % 2 == 0);
    }
}
