package org.whalecurve.domain.imports;

/**
 * What an order line itself says that one unit is worth, in millionths of the currency unit. A line
 * may say neither: that is not the same as a worth of nothing.
 *
 * @param listPriceMicros the price of the price list, or {@value #NOT_STATED}
 * @param unitCostMicros what the unit cost the company, or {@value #NOT_STATED}
 */
public record StatedPrices(long listPriceMicros, long unitCostMicros) {

    /** Stands for what a line does not say. */
    public static final long NOT_STATED = -1;

    /** What most lines say: neither. */
    public static final StatedPrices NONE = new StatedPrices(NOT_STATED, NOT_STATED);

    /**
     * @throws IllegalArgumentException if one is below zero and not {@value #NOT_STATED}
     */
    public StatedPrices {
        if (listPriceMicros < NOT_STATED || unitCostMicros < NOT_STATED) {
            throw new IllegalArgumentException(
                    "list price "
                            + listPriceMicros
                            + " and unit cost "
                            + unitCostMicros
                            + " must not be below zero");
        }
    }

    /** The two as they are stored, of which most are {@link #NONE}. */
    public static StatedPrices of(long listPriceMicros, long unitCostMicros) {
        return listPriceMicros == NOT_STATED && unitCostMicros == NOT_STATED
                ? NONE
                : new StatedPrices(listPriceMicros, unitCostMicros);
    }
}
