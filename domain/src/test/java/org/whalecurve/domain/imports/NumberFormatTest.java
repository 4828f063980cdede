package org.whalecurve.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    private static final NumberFormat ENGLISH = format('.', ',');

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "-7|-7",
                "+7|7",
                "007|7",
                "1234|1234",
                "1,234|1234",
                "12,345|12345",
                "123,456|123456",
                "1,234,567|1234567",
                "1,234,567.89|1234567.89",
                "0.001|0.001",
                "-0.5|-0.5",
                "-0|0",
                "1.50|1.50",
                "12345678901234567890123456789.01|12345678901234567890123456789.01"
            })
    void whatTheNotationAllowsIsRead(String text, BigDecimal number) {
        assertThat(ENGLISH.read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+",
                ".",
                ",",
                "-.",
                "+-1",
                "--1",
                "1-", // trailing minus
                "(1)", // bookkeeper's minus
                "\u22121", // the minus sign of typography
                "\u20131", // an en dash
                "1e3",
                "1E3",
                "0x10",
                "NaN",
                "Infinity",
                "\u0661\u0662", // Arabic-Indic digits
                "\uFF11", // a full-width digit
                "1.",
                ".5",
                "1.2.3",
                "1.234,56", // the other notation
                "1,23",
                "1,2345",
                "12,34,567",
                "1234,567",
                ",123",
                "1,,234",
                "1,234,",
                "1,234,56",
                "1.234,567",
                "1 234",
                "1\u00A0234",
                "1'234",
                "£1",
                "1 ",
                " 1",
                "1\u0000",
                "1234567890123456789012345678901234567890"
            })
    void everythingElseIsRejectedRatherThanGuessed(String text) {
        assertThat(ENGLISH.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'.', 1.234.567;89",
        "' ', 1 234 567;89",
        "'\u00A0', 1\u00A0234\u00A0567;89",
        "'\u202F', 1\u202F234\u202F567;89",
        "'''', 1'234'567;89"
    })
    void thousandsAreMarkedAsTheProfileSays(char mark, String text) {
        assertThat(format(';', mark).read(text)).contains(new BigDecimal("1234567.89"));
        assertThat(format(';', '_').read(text)).isEmpty();
        assertThat(format(';', '\0').read(text)).isEmpty();
    }

    @Test
    void withoutAGroupMarkEvenTheNulCharacterIsNone() {
        assertThat(format('.', '\0').read("1\u0000234")).isEmpty();
        assertThat(format('.', '\0').read("1234")).contains(new BigDecimal("1234"));
    }

    @Test
    void theContinentalNotationIsReadTheOtherWayRound() {
        assertThat(format(',', '.').read("-1.234,5")).contains(new BigDecimal("-1234.5"));
        assertThat(format(',', '.').read("1,234.5")).isEmpty();
    }

    @Test
    void thirtyTwoCharactersAreReadThirtyThreeAreNot() {
        String longest = "9".repeat(32);

        assertThat(ENGLISH.read(longest)).contains(new BigDecimal(longest));
        assertThat(ENGLISH.read(longest + "9")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'.', '.'",
        "',', ','",
        "'\0', ','",
        "'1', ','",
        "'.', '0'",
        "'-', ','",
        "'.', '+'",
        "e, ','"
    })
    void marksThatCouldBeMistakenAreRefusedAtTheDoor(char decimalMark, char groupMark) {
        assertThatThrownBy(() -> new ProfileFormats("dd/MM/yyyy", decimalMark, groupMark))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mark");
    }

    private static NumberFormat format(char decimalMark, char groupMark) {
        return new NumberFormat(new ProfileFormats("dd/MM/yyyy", decimalMark, groupMark));
    }
}
