package org.whalecurve.domain.currencies;

import java.util.Currency;
import java.util.List;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.StatedPrices;
import org.whalecurve.domain.money.Rounding;

/**
 * Brings order lines into the currency of a model, each figure of a line at the rate of the line's
 * day and rounded once: its amount to minor units, its list price and unit cost to millionths.
 *
 * <p>Invariants, each with a test:
 *
 * <ol>
 *   <li>the sum over lines is the sum of what each line is converted to, not a converted sum;
 *   <li>lines in the model's own currency stay as they are;
 *   <li>what a line does not state it does not state afterwards either;
 *   <li>the chunk that came in is not touched.
 * </ol>
 */
public final class LineConversion {

    private final List<String> currencies;
    private final ResolvedRates rates;
    private final Rounding rounding;
    private final ConvertedSums[] sums;

    /**
     * @param own the model's currency
     * @param currencies ISO 4217 codes of the other currencies that lines are in; {@link
     *     OrderLineColumns#currency} counts them from 1
     * @param tally receives what is converted
     */
    public LineConversion(
            CurrencyConversion conversion,
            Currency own,
            List<String> currencies,
            ConversionTally tally) {
        this.currencies = List.copyOf(currencies);
        this.rates = new ResolvedRates(conversion, own, this.currencies);
        this.rounding = conversion.rounding();
        this.sums = currencies.stream().map(tally::of).toArray(ConvertedSums[]::new);
    }

    /** The codes of the other currencies, in the order in which lines count them. */
    public List<String> currencies() {
        return currencies;
    }

    /**
     * The lines of a chunk in the model's currency.
     *
     * @throws RateGap if a line lies before the first rate of its currency
     * @throws ArithmeticException if a figure leaves the range of a long
     */
    public OrderLineColumns convert(OrderLineColumns lines) {
        long[] amounts = new long[lines.size()];
        long[] listPrices = new long[lines.size()];
        long[] unitCosts = new long[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            int currency = lines.currency()[i] - 1;
            long amount = lines.amountMinor()[i];
            long listPrice = lines.listPriceMicros()[i];
            long unitCost = lines.unitCostMicros()[i];
            if (currency < 0) {
                amounts[i] = amount;
                listPrices[i] = listPrice;
                unitCosts[i] = unitCost;
            } else {
                ResolvedRates.Rate rate = rates.on(currency, lines.epochDay()[i]);
                amounts[i] = rate.amount(amount, rounding);
                listPrices[i] = price(listPrice, rate);
                unitCosts[i] = price(unitCost, rate);
                sums[currency].add(lines.kind()[i], amount, amounts[i]);
            }
        }
        return lines.worth(amounts, listPrices, unitCosts);
    }

    /**
     * A line in the model's currency.
     *
     * @param code ISO 4217 code of the currency that the line is in
     * @throws RateGap if it lies before the first rate of its currency
     * @throws ArithmeticException if a figure leaves the range of a long
     */
    public SourceLine convert(SourceLine line, String code) {
        int currency = currencies.indexOf(code);
        if (currency < 0) {
            return line;
        }
        ResolvedRates.Rate rate = rates.on(currency, Math.toIntExact(line.day().toEpochDay()));
        long amount = rate.amount(line.amountMinor(), rounding);
        sums[currency].add(line.kind().ordinal(), line.amountMinor(), amount);
        return line.worth(
                amount,
                StatedPrices.of(
                        price(line.stated().listPriceMicros(), rate),
                        price(line.stated().unitCostMicros(), rate)));
    }

    private long price(long micros, ResolvedRates.Rate rate) {
        return micros == StatedPrices.NOT_STATED ? micros : rate.price(micros, rounding);
    }
}
