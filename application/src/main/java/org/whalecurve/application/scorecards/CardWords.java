package org.whalecurve.application.scorecards;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Score;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.scorecards.Status;
import org.whalecurve.domain.scorecards.Trend;
import org.whalecurve.domain.scorecards.Unit;

/**
 * How a scorecard reads, on pages as in documents: British English, with a true minus sign.
 *
 * @param currency that of the card
 */
public record CardWords(Currency currency) {

    /** The language and notation. */
    public static final Locale LOCALE = Locale.UK;

    private static final char MINUS = '\u2212';

    /** Keeps a currency and its amount on one line. */
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** A value for a column; whoever reads an amount knows the currency from beside it. */
    public String value(Fraction value, Unit unit) {
        return switch (unit) {
            case PERCENT -> number(value, unit) + "%";
            case DAYS -> number(value, unit) + " days";
            case MINUTES -> number(value, unit) + " min";
            case MONEY, COUNT, RATIO, POINTS -> number(value, unit);
        };
    }

    /** A value with what it counts, for running text. */
    public String inText(Fraction value, Unit unit) {
        return switch (unit) {
            case MONEY -> currency.getCurrencyCode() + NO_BREAK_SPACE + number(value, unit);
            case POINTS -> number(value, unit) + " points";
            case RATIO -> number(value, unit) + " times";
            case PERCENT, DAYS, MINUTES, COUNT -> value(value, unit);
        };
    }

    /** A difference, with its sign; that of two percentages is in points. */
    public String change(Fraction change, Unit unit) {
        String text = number(change, unit);
        return (change.signum() > 0 ? "+" + text : text)
                + switch (unit) {
                    case PERCENT, POINTS -> " points";
                    case DAYS -> " days";
                    case MINUTES -> " min";
                    case MONEY, COUNT, RATIO -> "";
                };
    }

    /** An exact number with so many decimals. */
    public static String number(Fraction number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(LOCALE));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number.decimal(decimals)).replace('-', MINUS);
    }

    /** How much of the weight is known, in per cent. */
    public static String coverage(Fraction share) {
        return number(share.times(Score.HIGHEST), 1) + "%";
    }

    /** What a status is called. */
    public static String word(Status status) {
        return switch (status) {
            case GOOD -> "good";
            case WATCH -> "watch";
            case ACT -> "act";
            case NO_DATA -> "no data";
        };
    }

    /** The shape that stands before its word, for whoever sees no colours. */
    public static String symbol(Status status) {
        return switch (status) {
            case GOOD -> "▲";
            case WATCH -> "◆";
            case ACT -> "▼";
            case NO_DATA -> "○";
        };
    }

    /** Whether a change is for the better, whatever its sign; empty where it is neither. */
    public static String effect(Trend.Course course) {
        return switch (course) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case LEVEL, NO_DATA -> "";
        };
    }

    /** Such as "whole company" or "unit north". */
    public static String unitOf(Scorecard card) {
        return card.unit().equals(Scorecard.WHOLE_COMPANY)
                ? "whole company"
                : "unit " + card.unit();
    }

    /** How far back values begin. */
    public static String span(Span span) {
        return switch (span) {
            case MONTH -> "the month alone";
            case QUARTER -> "quarter to date";
            case HALF_YEAR -> "half-year to date";
            case YEAR -> "year to date";
        };
    }

    /** "March 2011", or "January to December 2011". */
    public static String months(Months months) {
        String last = named(months.to(), "MMMM uuuu");
        if (months.from().equals(months.to())) {
            return last;
        }
        boolean sameYear = months.from().getYear() == months.to().getYear();
        return named(months.from(), sameYear ? "MMMM" : "MMMM uuuu") + " to " + last;
    }

    private static String named(YearMonth month, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LOCALE).format(month);
    }

    private String number(Fraction number, Unit unit) {
        return switch (unit) {
            case MONEY -> {
                int digits = currency.getDefaultFractionDigits();
                Fraction whole = Fraction.of(number.decimal(0).movePointLeft(digits));
                yield number(whole, digits);
            }
            case COUNT -> number(number, number.isWhole() ? 0 : 1);
            case RATIO -> number(number, 2);
            case PERCENT, DAYS, MINUTES, POINTS -> number(number, 1);
        };
    }
}
