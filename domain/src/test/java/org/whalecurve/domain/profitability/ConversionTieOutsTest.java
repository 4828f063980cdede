package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.currencies.LineConversion;
import org.whalecurve.domain.currencies.PostingConversion;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.LedgerPosting;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Rounding;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** What was booked in another currency must be what was read in it, to the penny. */
class ConversionTieOutsTest {

    private static final YearMonth MONTH = YearMonth.of(2011, Month.MARCH);
    private static final Period MARCH = new Period("2011-03", MONTH, MONTH, PeriodState.OPEN);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final CurrencyConversion CONVERSION =
            new CurrencyConversion(
                    Rounding.HALF_EVEN,
                    List.of(
                            new DatedRate(
                                    Currency.getInstance("GBP"),
                                    LocalDate.of(2011, Month.MARCH, 1),
                                    new BigDecimal("1.17"))));

    @Test
    void whatWasReadTiesInItsOwnCurrencyAndWhatItWasConvertedToIsStated() {
        assertThat(tieOuts(100_03, read(100_00, 3), read(100_00, 3)))
                .containsExactly(
                        new TieOut(
                                "booked as sales in GBP",
                                TieOut.Unit.MINOR_UNITS,
                                100_03,
                                100_03,
                                "GBP"),
                        TieOut.ofMoney(
                                "sales in GBP converted for customers = for other cost objects",
                                117_04,
                                117_04));
    }

    @Test
    void aPennyThatWasBookedAndNotReadIsFound() {
        assertThat(tieOuts(100_04, read(100_00, 3), read(100_00, 3)))
                .filteredOn(tieOut -> !tieOut.ties())
                .singleElement()
                .satisfies(tieOut -> {
                    assertThat(tieOut.difference()).isEqualTo(1);
                    assertThat(tieOut.currencyOr("EUR")).isEqualTo("GBP");
                });
    }

    @Test
    void aSecondReadingThatConvertsToSomethingElseIsFound() {
        assertThat(tieOuts(100_03, read(100_00, 3), read(100_00)))
                .filteredOn(tieOut -> !tieOut.ties())
                .extracting(TieOut::difference)
                .containsExactly(4L);
    }

    @Test
    void postingsTieInTheirOwnCurrency() {
        ConversionTally tally = new ConversionTally();
        new PostingConversion(CONVERSION, EUR, "GBP", tally)
                .add(new LedgerPosting("UK", "6000", "", "", MONTH.atDay(3), 50_00));
        Map<String, List<DeclaredTotal>> booked =
                Map.of(
                        "GBP",
                        List.of(
                                new DeclaredTotal(
                                        MONTH, 1, new TreeMap<>(Map.of("amount", 50_00L))),
                                new DeclaredTotal(
                                        MONTH.plusMonths(1),
                                        1,
                                        new TreeMap<>(Map.of("amount", 7L)))));

        assertThat(
                        ConversionTieOuts.of(
                                MARCH,
                                new Conversions(Map.of(), booked, tally, new ConversionTally())))
                .containsExactly(
                        TieOut.ofMoneyIn(
                                "GBP", "postings of the general ledger in GBP", 50_00, 50_00));
    }

    private static List<TieOut> tieOuts(
            long booked, ConversionTally forCustomers, ConversionTally forOthers) {
        return ConversionTieOuts.of(
                MARCH,
                new Conversions(
                        Map.of(
                                "GBP",
                                List.of(
                                        new ControlTotal(MONTH, RowKind.SALE, 2, booked),
                                        new ControlTotal(MONTH.plusMonths(1), RowKind.FEE, 1, 9))),
                        Map.of(),
                        forCustomers,
                        forOthers));
    }

    private static ConversionTally read(long... amounts) {
        OrderLineColumns lines =
                OrderLineColumns.ofSize(amounts.length).inCurrencies(new int[amounts.length]);
        for (int i = 0; i < amounts.length; i++) {
            lines.currency()[i] = 1;
            lines.kind()[i] = (byte) RowKind.SALE.ordinal();
            lines.epochDay()[i] = Math.toIntExact(MONTH.atDay(2).toEpochDay());
            lines.amountMinor()[i] = amounts[i];
        }
        ConversionTally tally = new ConversionTally();
        new LineConversion(CONVERSION, EUR, List.of("GBP"), tally).convert(lines);
        return tally;
    }
}
