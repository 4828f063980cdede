package org.whalecurve.web;

import org.whalecurve.domain.profitability.TieOut;

/**
 * One comparison of a certificate, what went in against what came out.
 *
 * @param name what is compared
 * @param ties whether both sides are the same
 */
public record Comparison(String name, Amount in, Amount out, Amount difference, boolean ties) {

    /** How the names of comparisons begin that count things instead of adding up money. */
    private static final String COUNTS = "number of ";

    /** A comparison in words. */
    public static Comparison of(TieOut tieOut, String currency, Wording wording) {
        return tieOut.name().startsWith(COUNTS)
                ? new Comparison(
                        tieOut.name(),
                        wording.quantity(tieOut.in()),
                        wording.quantity(tieOut.out()),
                        wording.quantity(tieOut.difference()),
                        tieOut.ties())
                : new Comparison(
                        tieOut.name(),
                        wording.amount(tieOut.in(), currency),
                        wording.amount(tieOut.out(), currency),
                        wording.amount(tieOut.difference(), currency),
                        tieOut.ties());
    }
}
