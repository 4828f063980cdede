package org.whalecurve.domain.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The header names of the columns a profile reads. The optional ones may be null.
 *
 * @param amount the value of the row; where null, it is quantity × price, rounded half up to the
 *     minor unit
 * @param listPrice the price of one unit by the price list
 * @param unitCost what one unit cost the company; it goes before what the model knows of the
 *     product
 */
public record ProfileColumns(
        String order,
        String date,
        @Nullable String customer,
        String product,
        @Nullable String productName,
        String quantity,
        String price,
        @Nullable String amount,
        @Nullable String country,
        @Nullable String channel,
        @Nullable String listPrice,
        @Nullable String unitCost) {

    /** Every column that must stand in the header. */
    public List<String> required() {
        return Stream.of(
                        order,
                        date,
                        customer,
                        product,
                        productName,
                        quantity,
                        price,
                        amount,
                        country,
                        channel,
                        listPrice,
                        unitCost)
                .filter(Objects::nonNull)
                .toList();
    }
}
