package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency POUND = Currency.getInstance("GBP");
    private static final Currency YEN = Currency.getInstance("JPY");
    private static final Currency DINAR = Currency.getInstance("KWD");

    @ParameterizedTest
    @CsvSource({
        "1234.5, GBP, 123450, 1234.50 GBP",
        "-0.01, GBP, -1, -0.01 GBP",
        "0.000, GBP, 0, 0.00 GBP",
        "1E+3, GBP, 100000, 1000.00 GBP",
        "7, JPY, 7, 7 JPY",
        "1.234, KWD, 1234, 1.234 KWD",
        "92233720368547758.07, GBP, 9223372036854775807, 92233720368547758.07 GBP"
    })
    void aDecimalAmountIsReadAndWrittenExactly(
            BigDecimal amount, String currency, long minor, String written) {
        Money money = Money.of(amount, Currency.getInstance(currency));

        assertThat(money.minor()).isEqualTo(minor);
        assertThat(money).hasToString(written);
        assertThat(money.toDecimal() + " " + currency).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.001", "1.005", "92233720368547758.08", "1E+999999999", "1E-999999999"})
    void whatTheCurrencyCannotHoldIsAnErrorNotARoundedAmount(BigDecimal amount) {
        assertThatThrownBy(() -> Money.of(amount, POUND)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsOfOneCurrencyAddAndSubtract() {
        Money ten = new Money(10_00, POUND);
        Money three = new Money(3_01, POUND);

        assertThat(ten.plus(three)).isEqualTo(new Money(13_01, POUND));
        assertThat(three.minus(ten)).isEqualTo(new Money(-6_99, POUND));
    }

    @Test
    void amountsOfTwoCurrenciesDoNotCombine() {
        Money pounds = new Money(10_00, POUND);
        Money yen = new Money(5, YEN);

        assertThatThrownBy(() -> pounds.plus(yen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot combine 10.00 GBP with 5 JPY");
        assertThatThrownBy(() -> pounds.minus(yen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavingTheRangeIsAnErrorNotAWrongFigure() {
        Money most = new Money(Long.MAX_VALUE, DINAR);
        Money least = new Money(Long.MIN_VALUE, DINAR);
        Money one = new Money(1, DINAR);

        assertThatThrownBy(() -> most.plus(one)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> least.minus(one)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void goldHasNoMinorUnit() {
        assertThatThrownBy(() -> new Money(1, Currency.getInstance("XAU")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("XAU has no minor unit to count");
        assertThatThrownBy(() -> Money.of(BigDecimal.ONE, Currency.getInstance("XAU")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
