package org.whalecurve.domain.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One accepted order line.
 *
 * @param line the physical line of the file on which the row begins, counted from 1
 * @param order the company's order or invoice number
 * @param customer the company's key of the customer; null when the row names none
 * @param product the company's key of the product
 * @param productName how the row describes the product; empty when it does not
 * @param kind what the row is
 * @param date the day in the time zone of the profile
 * @param quantity units, negative for goods taken back
 * @param priceMicros price of one unit in millionths of the currency unit
 * @param amountMinor value of the row in minor units
 * @param country where the customer is; empty when the row does not say
 * @param channel the way on which the order came; empty when the row does not say
 * @param stated the list price and the unit cost that the row states
 */
public record OrderLine(
        long line,
        String order,
        @Nullable String customer,
        String product,
        String productName,
        RowKind kind,
        LocalDate date,
        long quantity,
        long priceMicros,
        long amountMinor,
        String country,
        String channel,
        StatedPrices stated) {

    /** What the line is called; empty when the row does not say. */
    public String named(LineName name) {
        return switch (name) {
            case COUNTRY -> country;
            case CHANNEL -> channel;
        };
    }
}
