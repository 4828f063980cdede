package org.whalecurve.web;

import java.util.function.LongFunction;
import org.whalecurve.domain.profitability.TieOut;

/**
 * One comparison of a certificate, what went in against what came out.
 *
 * @param name what is compared
 * @param ties whether both sides are the same
 */
public record Comparison(String name, Amount in, Amount out, Amount difference, boolean ties) {

    /** A comparison in words. */
    public static Comparison of(TieOut tieOut, String currency, Wording wording) {
        LongFunction<Amount> figure =
                switch (tieOut.unit()) {
                    case ORDER_LINES, FACTS -> wording::quantity;
                    case MILLIONTHS ->
                            digits -> new Amount(wording.quantity(digits, 6), digits < 0);
                    case MINOR_UNITS -> minor -> wording.amount(minor, tieOut.currencyOr(currency));
                };
        return new Comparison(
                tieOut.name(),
                figure.apply(tieOut.in()),
                figure.apply(tieOut.out()),
                figure.apply(tieOut.difference()),
                tieOut.ties());
    }
}
