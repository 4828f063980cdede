package org.whalecurve.domain.facts;

import java.time.LocalDate;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/**
 * A booked order line with where it comes from.
 *
 * @param importId the import that booked it
 * @param line the physical line of the delivered file on which the row begins, counted from 1
 * @param order the company's order or invoice number
 * @param product the company's key of the product
 * @param productNumber the product's number
 * @param kind what the row is
 * @param day the day
 * @param quantity units, negative for goods taken back
 * @param amountMinor value in minor units
 * @param country where the customer is; empty when the row does not say
 * @param channel the way on which the order came; empty when the row does not say
 * @param stated the list price and the unit cost that the row states
 */
public record SourceLine(
        String importId,
        long line,
        String order,
        String product,
        int productNumber,
        RowKind kind,
        LocalDate day,
        long quantity,
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

    /** The same line with other amounts, such as in another currency. */
    public SourceLine worth(long amount, StatedPrices prices) {
        return new SourceLine(
                importId,
                line,
                order,
                product,
                productNumber,
                kind,
                day,
                quantity,
                amount,
                country,
                channel,
                prices);
    }
}
