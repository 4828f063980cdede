package org.whalecurve.domain.currencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.LedgerPosting;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.money.Rounding;

/** Postings come into the model's currency one by one, before anything is added up. */
class PostingConversionTest {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    private final ConversionTally tally = new ConversionTally();
    private final PostingConversion conversion =
            new PostingConversion(
                    new CurrencyConversion(
                            Rounding.HALF_EVEN,
                            List.of(rate(MARCH.atDay(1), "0.875"), rate(MARCH.atDay(16), "0.9"))),
                    Currency.getInstance("EUR"),
                    "GBP",
                    tally);

    @Test
    void everyPostingIsRoundedByItselfAndOnlyThenAddedUp() {
        // 0.04 × 0.875 = 0.035, to the even cent 0.04: three of them 0.12, not 0.105
        conversion.add(posting("6000", 1, 4));
        conversion.add(posting("6000", 2, 4));
        conversion.add(posting("6000", 15, 4));
        conversion.add(posting("6000", 16, 100_00));
        conversion.add(posting("5000", 31, -10));

        assertThat(conversion.sums()).containsExactly(sum("5000", 1, -9), sum("6000", 4, 90_12));
        assertThat(tally.of("GBP").postingsRead()).isEqualTo(100_02);
        assertThat(tally.of("GBP").postingsConverted()).isEqualTo(90_03);
    }

    @Test
    void aPostingBeforeTheFirstRateIsAGap() {
        assertThatThrownBy(() ->
                        conversion.add(
                                new LedgerPosting(
                                        "UK", "6000", "", "", MARCH.atDay(1).minusDays(1), 1)))
                .isInstanceOf(RateGap.class)
                .hasMessageContaining("2011-02-28");
    }

    private static LedgerPosting posting(String account, int day, long amount) {
        return new LedgerPosting(
                "UK", account, day == 2 ? "Wages" : "", "", MARCH.atDay(day), amount);
    }

    private static LedgerSum sum(String account, long postings, long amount) {
        return new LedgerSum(
                "UK", account, account.equals("6000") ? "Wages" : "", "", MARCH, postings, amount);
    }

    private static DatedRate rate(LocalDate from, String rate) {
        return new DatedRate(GBP, from, new BigDecimal(rate));
    }
}
