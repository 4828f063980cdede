package org.whalecurve.domain.currencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;
import org.whalecurve.domain.money.Rounding;

/** Order lines come into the model's currency line by line, at the rate of their day. */
class LineConversionTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate MARCH_1 = LocalDate.of(2011, Month.MARCH, 1);
    private static final LocalDate MARCH_16 = LocalDate.of(2011, Month.MARCH, 16);

    /** A line of a chunk: its currency is a position, 0 for the model's own. */
    private record Line(
            int currency, LocalDate day, RowKind kind, long amount, long list, long cost) {

        static Line sale(int currency, LocalDate day, long amount) {
            return new Line(
                    currency,
                    day,
                    RowKind.SALE,
                    amount,
                    StatedPrices.NOT_STATED,
                    StatedPrices.NOT_STATED);
        }
    }

    @Test
    void eachLineHasTheRateOfItsDay() {
        CurrencyConversion conversion =
                of(Rounding.HALF_EVEN, gbp(MARCH_16, "1.25"), gbp(MARCH_1, "1.1654"));

        // 100.00 × 1.1654 until the 15th, 100.00 × 1.25 from the 16th on, and long after
        assertThat(
                        amounts(
                                conversion,
                                EUR,
                                List.of("GBP"),
                                Line.sale(1, MARCH_1, 100_00),
                                Line.sale(1, MARCH_16.minusDays(1), 100_00),
                                Line.sale(1, MARCH_16, 100_00),
                                Line.sale(1, MARCH_16.plusYears(3), 100_00)))
                .containsExactly(116_54, 116_54, 125_00, 125_00);
    }

    @Test
    void halfACentGoesWhereThePolicySays() {
        DatedRate half = gbp(MARCH_1, "0.5");
        Line[] lines = {
            Line.sale(1, MARCH_1, 1), Line.sale(1, MARCH_1, 3), Line.sale(1, MARCH_1, -1)
        };

        assertThat(amounts(of(Rounding.HALF_EVEN, half), EUR, List.of("GBP"), lines))
                .containsExactly(0, 2, 0);
        assertThat(amounts(of(Rounding.HALF_UP, half), EUR, List.of("GBP"), lines))
                .containsExactly(1, 2, -1);
    }

    @Test
    void yenWithoutDecimalsAndDinarsWithThreeComeRight() {
        CurrencyConversion intoEuros =
                of(
                        Rounding.HALF_EVEN,
                        rate("JPY", MARCH_1, "0.0088"),
                        rate("KWD", MARCH_1, "2.5475"));

        // 12,345 yen × 0.0088 = 108.636; 1.234 dinars × 2.5475 = 3.143615
        assertThat(
                        amounts(
                                intoEuros,
                                EUR,
                                List.of("JPY", "KWD"),
                                Line.sale(1, MARCH_1, 12_345),
                                Line.sale(2, MARCH_1, 1_234)))
                .containsExactly(108_64, 3_14);
        // 1.00 euros × 113.65 = 113.65 yen; 1.00 euros × 0.392542 = 0.392542 dinars
        assertThat(
                        amounts(
                                of(Rounding.HALF_EVEN, rate("EUR", MARCH_1, "113.65")),
                                Currency.getInstance("JPY"),
                                List.of("EUR"),
                                Line.sale(1, MARCH_1, 1_00)))
                .containsExactly(114);
        assertThat(
                        amounts(
                                of(Rounding.HALF_EVEN, rate("EUR", MARCH_1, "0.392542")),
                                Currency.getInstance("KWD"),
                                List.of("EUR"),
                                Line.sale(1, MARCH_1, 1_00)))
                .containsExactly(393);
    }

    @Test
    void pricesOfAUnitAreInUnitsOfTheCurrencyWhateverItsDecimals() {
        OrderLineColumns yen =
                converted(
                        of(Rounding.HALF_EVEN, rate("JPY", MARCH_1, "0.0088")),
                        EUR,
                        List.of("JPY"),
                        new ConversionTally(),
                        new Line(1, MARCH_1, RowKind.SALE, 900, 1_000_000_001, 500_000_000),
                        Line.sale(1, MARCH_1, 900));

        // a list price of 1,000.000001 yen is 8.8000000088 euros
        assertThat(yen.listPriceMicros()).startsWith(8_800_000, StatedPrices.NOT_STATED);
        assertThat(yen.unitCostMicros()).startsWith(4_400_000, StatedPrices.NOT_STATED);
    }

    @Test
    void linesInTheModelsCurrencyStayAndTheChunkThatCameInIsNotTouched() {
        OrderLineColumns came =
                columns(
                        new Line(0, MARCH_1, RowKind.SALE, 7_77, 5_000_001, 3),
                        new Line(1, MARCH_1, RowKind.SALE, 7_77, 5_000_001, 3));

        OrderLineColumns converted =
                new LineConversion(
                                of(Rounding.HALF_UP, gbp(MARCH_1, "2")),
                                EUR,
                                List.of("GBP"),
                                new ConversionTally())
                        .convert(came);

        assertThat(converted.amountMinor()).startsWith(7_77, 15_54);
        assertThat(converted.listPriceMicros()).startsWith(5_000_001, 10_000_002);
        assertThat(converted.unitCostMicros()).startsWith(3, 6);
        assertThat(converted.size()).isEqualTo(2);
        assertThat(converted.kind()).isSameAs(came.kind());
        assertThat(came.amountMinor()).containsExactly(7_77, 7_77);
        assertThat(came.listPriceMicros()).containsExactly(5_000_001, 5_000_001);
    }

    @Test
    void aLineBeforeTheFirstRateOfItsCurrencyIsAGap() {
        CurrencyConversion conversion = of(Rounding.HALF_EVEN, gbp(MARCH_16, "1.25"));

        assertThatThrownBy(() ->
                        amounts(
                                conversion,
                                EUR,
                                List.of("GBP"),
                                Line.sale(1, MARCH_16.minusDays(1), 1)))
                .isInstanceOf(RateGap.class)
                .hasMessage("The cost model has no rate from GBP into EUR for 2011-03-15.");
        assertThatThrownBy(
                        () -> amounts(conversion, EUR, List.of("USD"), Line.sale(1, MARCH_16, 1)))
                .isInstanceOf(RateGap.class)
                .hasMessageContaining("USD");
    }

    @Test
    void anAmountThatLeavesTheRangeIsAnError() {
        assertThatThrownBy(() ->
                        amounts(
                                of(Rounding.HALF_EVEN, gbp(MARCH_1, "1000000")),
                                EUR,
                                List.of("GBP"),
                                Line.sale(1, MARCH_1, Long.MAX_VALUE / 999_999)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aLineByItselfIsConvertedAsInAChunk() {
        LineConversion conversion =
                new LineConversion(
                        of(Rounding.HALF_EVEN, gbp(MARCH_1, "1.1654")),
                        EUR,
                        List.of("GBP"),
                        new ConversionTally());
        SourceLine line =
                new SourceLine(
                        "i1",
                        2,
                        "1001",
                        "LAMP",
                        1,
                        RowKind.SALE,
                        MARCH_1,
                        10,
                        125_00,
                        "",
                        "",
                        StatedPrices.of(12_500_000, StatedPrices.NOT_STATED));

        // 125.00 × 1.1654 = 145.675, to the even cent; 12.50 × 1.1654 = 14.5675
        assertThat(conversion.convert(line, "GBP"))
                .isEqualTo(
                        line.worth(145_68, StatedPrices.of(14_567_500, StatedPrices.NOT_STATED)));
        assertThat(conversion.convert(line, "EUR")).isSameAs(line);
    }

    @Test
    void theSumOverConvertedLinesIsTheTotalAndEachIsWhatDecimalArithmeticSays() {
        List<String> codes = List.of("GBP", "JPY", "KWD");
        RandomCases.tryOn(
                500,
                random -> {
                    Rounding rounding = Rounding.values()[random.nextInt(2)];
                    List<DatedRate> rates = rates(random, codes);
                    Line[] lines = lines(random, codes.size());
                    ConversionTally tally = new ConversionTally();
                    OrderLineColumns converted =
                            converted(
                                    new CurrencyConversion(rounding, rates),
                                    EUR,
                                    codes,
                                    tally,
                                    lines);

                    for (RowKind kind : RowKind.values()) {
                        for (int c = 1; c <= codes.size(); c++) {
                            String code = codes.get(c - 1);
                            long read = 0;
                            long sum = 0;
                            for (int i = 0; i < lines.length; i++) {
                                if (lines[i].currency() == c && lines[i].kind() == kind) {
                                    read += lines[i].amount();
                                    sum += expected(lines[i], code, rates, rounding);
                                }
                            }
                            ConvertedSums sums = tally.of(code);
                            long wanted = sum;
                            check(
                                    sums.read(kind) == read && sums.converted(kind) == wanted,
                                    () -> code + " " + kind + ": " + sums.converted(kind));
                        }
                    }
                    for (int i = 0; i < lines.length; i++) {
                        Line line = lines[i];
                        long wanted =
                                line.currency() == 0
                                        ? line.amount()
                                        : expected(
                                                line,
                                                codes.get(line.currency() - 1),
                                                rates,
                                                rounding);
                        long is = converted.amountMinor()[i];
                        check(is == wanted, () -> line + " became " + is + ", not " + wanted);
                    }
                });
    }

    private static long expected(Line line, String code, List<DatedRate> rates, Rounding rounding) {
        DatedRate valid =
                rates.stream()
                        .filter(rate -> rate.currency().getCurrencyCode().equals(code))
                        .filter(rate -> !rate.from().isAfter(line.day()))
                        .reduce((one, other) -> one.from().isAfter(other.from()) ? one : other)
                        .orElseThrow();
        return BigDecimal.valueOf(line.amount(), valid.currency().getDefaultFractionDigits())
                .multiply(valid.rate())
                .setScale(2, RoundingMode.valueOf(rounding.name()))
                .unscaledValue()
                .longValueExact();
    }

    private static List<DatedRate> rates(SplittableRandom random, List<String> codes) {
        List<DatedRate> rates = new ArrayList<>();
        for (String code : codes) {
            for (int month = 0; month < 3; month++) {
                rates.add(
                        rate(
                                code,
                                MARCH_1.plusMonths(month),
                                BigDecimal.valueOf(
                                                random.nextLong(1, 100_000_000),
                                                random.nextInt(0, 11))
                                        .toPlainString()));
            }
        }
        return rates.stream().filter(DatedRate::isUsable).count() == rates.size()
                ? rates
                : rates(random, codes);
    }

    private static Line[] lines(SplittableRandom random, int currencies) {
        Line[] lines = new Line[random.nextInt(1, 40)];
        for (int i = 0; i < lines.length; i++) {
            lines[i] =
                    new Line(
                            random.nextInt(0, currencies + 1),
                            MARCH_1.plusDays(random.nextInt(0, 100)),
                            RowKind.values()[random.nextInt(RowKind.values().length)],
                            random.nextLong(-1_000_000, 1_000_000),
                            StatedPrices.NOT_STATED,
                            random.nextLong(0, 1_000_000_000));
        }
        return lines;
    }

    private static long[] amounts(
            CurrencyConversion conversion, Currency own, List<String> codes, Line... lines) {
        return converted(conversion, own, codes, new ConversionTally(), lines).amountMinor();
    }

    private static OrderLineColumns converted(
            CurrencyConversion conversion,
            Currency own,
            List<String> codes,
            ConversionTally tally,
            Line... lines) {
        return new LineConversion(conversion, own, codes, tally).convert(columns(lines));
    }

    private static OrderLineColumns columns(Line... lines) {
        OrderLineColumns columns =
                OrderLineColumns.ofSize(lines.length).inCurrencies(new int[lines.length]);
        for (int i = 0; i < lines.length; i++) {
            columns.currency()[i] = lines[i].currency();
            columns.epochDay()[i] = Math.toIntExact(lines[i].day().toEpochDay());
            columns.kind()[i] = (byte) lines[i].kind().ordinal();
            columns.amountMinor()[i] = lines[i].amount();
            columns.listPriceMicros()[i] = lines[i].list();
            columns.unitCostMicros()[i] = lines[i].cost();
        }
        return columns;
    }

    private static CurrencyConversion of(Rounding rounding, DatedRate... rates) {
        return new CurrencyConversion(rounding, List.of(rates));
    }

    private static DatedRate gbp(LocalDate from, String rate) {
        return rate("GBP", from, rate);
    }

    private static DatedRate rate(String currency, LocalDate from, String rate) {
        return new DatedRate(Currency.getInstance(currency), from, new BigDecimal(rate));
    }
}
