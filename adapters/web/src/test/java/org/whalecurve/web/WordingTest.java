package org.whalecurve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = new Wording(ZoneId.of("Europe/London"));

    @Test
    void amountsHaveThousandsTheDecimalsOfTheirCurrencyAndATrueMinus() {
        assertThat(wording.amount(-1_234_567_05L, "GBP"))
                .isEqualTo(new Amount("−1,234,567.05", true));
        assertThat(wording.amount(1_234_567L, "JPY")).isEqualTo(new Amount("1,234,567", false));
        assertThat(wording.amount(1_234_567L, "KWD")).isEqualTo(new Amount("1,234.567", false));
        assertThat(wording.amount(Long.MIN_VALUE, "GBP").text())
                .isEqualTo("−92,233,720,368,547,758.08");
    }

    @Test
    void moneyNamesItsCurrencyAndStaysOnOneLine() {
        assertThat(wording.money(0, "EUR")).isEqualTo("EUR\u00a00.00");
    }

    @Test
    void perCentsAreRoundedHalfAwayFromZero() {
        assertThat(wording.percent(1, 2_000)).isEqualTo("0.1%");
        assertThat(wording.percent(-1, 2_000)).isEqualTo("−0.1%");
        assertThat(wording.percent(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo("100.0%");
    }

    @Test
    void momentsAreInTheZoneOfTheInstallationAndSayWhich() {
        assertThat(wording.moment(Instant.parse("2011-07-04T08:05:09Z")))
                .isEqualTo("4 Jul 2011, 09:05:09 BST");
        assertThat(wording.moment(Instant.parse("2011-01-04T08:05:09Z")))
                .isEqualTo("4 Jan 2011, 08:05:09 GMT");
    }

    @Test
    void monthsReadAsOneSpan() {
        YearMonth march = YearMonth.of(2011, 3);
        assertThat(wording.months(march, march)).isEqualTo("March 2011");
        assertThat(wording.months(march, march.plusMonths(2))).isEqualTo("March to May 2011");
        assertThat(wording.months(march.minusMonths(3), march))
                .isEqualTo("December 2010 to March 2011");
        assertThat(wording.day(LocalDate.of(2011, 3, 1))).isEqualTo("1 Mar 2011");
    }

    @Test
    void sizesTimesAndCountsReadShort() {
        assertThat(wording.bytes(999)).isEqualTo("999\u00a0bytes");
        assertThat(wording.bytes(45_600_000)).isEqualTo("45.6\u00a0MB");
        assertThat(wording.hours(90_000)).isEqualTo("1.5");
        assertThat(wording.count(1, "customer", "customers")).isEqualTo("1 customer");
        assertThat(wording.count(4_338, "customer", "customers")).isEqualTo("4,338 customers");
    }
}
