package org.whalecurve.domain.profitability;

import static java.lang.Math.subtractExact;

import org.jspecify.annotations.Nullable;

/**
 * One comparison of what went in with what came out.
 *
 * @param name what is compared
 * @param unit what both sums are counted in
 * @param in the sum on the way in
 * @param out the sum on the way out
 * @param currency ISO 4217 code of the minor units, where they are not those of the run; null
 *     otherwise
 */
public record TieOut(String name, Unit unit, long in, long out, @Nullable String currency) {

    /** What the sums of a comparison are counted in. */
    public enum Unit {
        /** Minor units of the currency of the run, or of the one that is named. */
        MINOR_UNITS,
        /** Order lines. */
        ORDER_LINES,
        /** Facts of a declared type. */
        FACTS,
        /** Millionths of a quantity that facts state, such as of a minute. */
        MILLIONTHS
    }

    /** A comparison in the run's own currency, or in none. */
    public TieOut(String name, Unit unit, long in, long out) {
        this(name, unit, in, out, null);
    }

    /** A comparison of two amounts in minor units of the run's currency. */
    public static TieOut ofMoney(String name, long in, long out) {
        return new TieOut(name, Unit.MINOR_UNITS, in, out);
    }

    /** A comparison of two amounts in minor units of another currency, before it is converted. */
    public static TieOut ofMoneyIn(String currency, String name, long in, long out) {
        return new TieOut(name, Unit.MINOR_UNITS, in, out, currency);
    }

    /** A comparison of two numbers of order lines. */
    public static TieOut ofLines(String name, long in, long out) {
        return new TieOut(name, Unit.ORDER_LINES, in, out);
    }

    /** A comparison of two numbers of facts. */
    public static TieOut ofFacts(String name, long in, long out) {
        return new TieOut(name, Unit.FACTS, in, out);
    }

    /** A comparison of two quantities in millionths. */
    public static TieOut ofQuantities(String name, long in, long out) {
        return new TieOut(name, Unit.MILLIONTHS, in, out);
    }

    /** ISO 4217 code of the currency that its minor units are of, in a run of another. */
    public String currencyOr(String ofRun) {
        return currency == null ? ofRun : currency;
    }

    /** What is missing on the way out; negative where something was added. */
    public long difference() {
        return subtractExact(in, out);
    }

    /** Whether both sums are the same. */
    public boolean ties() {
        return in == out;
    }
}
