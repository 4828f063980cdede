package org.whalecurve.rest.json;

import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.money.Money;

/**
 * An amount of money. A decimal in a text, because many programs cannot hold large numbers exactly.
 *
 * @param amount the decimal, with exactly the currency's decimals
 * @param currency ISO 4217 code
 */
@Schema(description = "An amount of money as a decimal text with its currency.")
public record Amount(
        @Schema(examples = "1234.50", pattern = "^-?[0-9]+(\\.[0-9]+)?$") String amount,
        @Schema(examples = "GBP") String currency) {

    /**
     * @param minor the amount in minor units
     * @param currency ISO 4217 code
     */
    public static Amount of(long minor, String currency) {
        return new Amount(new Money(minor, Currency.getInstance(currency)).toDecimal(), currency);
    }
}
