package org.whalecurve.domain.imports;

/**
 * What an order line may be called by besides its keys: names that mean what they say, without
 * master data behind them.
 */
public enum LineName {
    /** The country that was sold to. */
    COUNTRY,
    /** The way on which the order came, such as web, wholesale or shop. */
    CHANNEL
}
