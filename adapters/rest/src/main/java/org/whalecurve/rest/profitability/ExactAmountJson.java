package org.whalecurve.rest.profitability;

import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.money.Fraction;

@Schema(name = "ExactAmount", description = "Money before rounding, exactly.")
record ExactAmountJson(
        @Schema(description = "Exactly, as a fraction.", examples = "4/3") String exact,
        @Schema(description = "To read, with six decimals.", examples = "1.333333") String decimal,
        @Schema(examples = "GBP") String currency) {

    private static final int DECIMALS = 6;

    /**
     * @param minor an exact number of minor units
     */
    static ExactAmountJson of(Fraction minor, String currency) {
        Fraction units = minor;
        for (int i = 0; i < Currency.getInstance(currency).getDefaultFractionDigits(); i++) {
            units = units.dividedBy(10);
        }
        return new ExactAmountJson(
                units.toString(), units.decimal(DECIMALS).toPlainString(), currency);
    }
}
