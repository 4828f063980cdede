package org.whalecurve.web.scorecards;

import java.util.Currency;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.web.Wording;

/**
 * How the values of measures read.
 *
 * @param wording how numbers read everywhere
 * @param currency of all amounts
 */
public record ValueWords(Wording wording, Currency currency) {

    /** A value for a column; whoever reads an amount knows the currency from the page. */
    public String value(Fraction value, Unit unit) {
        return switch (unit) {
            case PERCENT -> number(value, unit) + "%";
            case DAYS -> number(value, unit) + " days";
            case MONEY, COUNT, RATIO, POINTS -> number(value, unit);
        };
    }

    /** A value with what it counts, for running text. */
    public String inText(Fraction value, Unit unit) {
        return switch (unit) {
            case MONEY -> wording.money(minor(value), currency.getCurrencyCode());
            case POINTS -> number(value, unit) + " points";
            case RATIO -> number(value, unit) + " times";
            case PERCENT, DAYS, COUNT -> value(value, unit);
        };
    }

    /** A difference, with its sign; that of two percentages is in points. */
    public String change(Fraction change, Unit unit) {
        String text = number(change, unit);
        return (change.signum() > 0 ? "+" + text : text)
                + switch (unit) {
                    case PERCENT, POINTS -> " points";
                    case DAYS -> " days";
                    case MONEY, COUNT, RATIO -> "";
                };
    }

    private String number(Fraction number, Unit unit) {
        return switch (unit) {
            case MONEY -> wording.amount(minor(number), currency.getCurrencyCode()).text();
            case COUNT -> wording.number(number, number.isWhole() ? 0 : 1);
            case RATIO -> wording.number(number, 2);
            case PERCENT, DAYS, POINTS -> wording.number(number, 1);
        };
    }

    private static long minor(Fraction amount) {
        return amount.decimal(0).longValueExact();
    }
}
