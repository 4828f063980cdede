package org.whalecurve.rest.defection;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.recommendations.OfferView;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.EstimatedAmount;
import org.whalecurve.rest.json.Rounded;

@Schema(name = "Offer", description = "A product to offer a customer.")
record OfferJson(
        @Schema(description = "The product's key.") String product,
        String name,
        @Schema(
                        description =
                                "The product that the customer bought and most customers bought"
                                        + " with it.")
                String because,
        @Schema(description = "How many customers bought both.") int common,
        @Schema(
                        description =
                                "That the customer buys it within as many days as were held out,"
                                        + " from 0 to 1.")
                BigDecimal probability,
        @Schema(description = "What a purchase of it earns on average after cost to serve.")
                Amount profitOfPurchase,
        @Schema(description = "Probability × profit of a purchase.") Amount expectedProfit) {

    static OfferJson from(OfferView view, String currency) {
        return new OfferJson(
                view.product().key(),
                view.product().name(),
                view.because().key(),
                view.offer().common(),
                Rounded.of(view.offer().probability()),
                EstimatedAmount.rounded(view.offer().profit(), currency),
                EstimatedAmount.rounded(view.offer().expectedProfit(), currency));
    }
}
