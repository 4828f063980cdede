package org.whalecurve.web;

/**
 * An amount that need not be a whole number of minor units.
 *
 * @param decimals its decimals, ending in {@code …} where more would follow
 * @param fraction the same as a fraction; empty where the decimals are exact
 */
public record ExactAmount(String decimals, String fraction) {}
