package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.lifetime.CustomerValueExplanation;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.EstimatedAmount;
import org.whalecurve.rest.json.Rounded;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "CustomerValueExplanation",
        description =
                "Why a customer is worth what it is: future = purchases × profit of a purchase +"
                        + " discount.")
record ValueExplanationJson(
        @Schema(description = "The lifetime run that values it.") String run,
        LocalDate cut,
        int horizonMonths,
        ValuedCustomerJson value,
        @Schema(
                        description = "By which model it is foreseen what it buys.",
                        enumeration = {"nbd", "bg-nbd", "mbg-nbd", "pareto-nbd"})
                String model,
        @Schema(description = "What its purchases earned on average, as in its first year.")
                Amount ownMean,
        @Schema(description = "What a purchase earns on average of customers.") Amount average,
        @Schema(
                        description =
                                "The weight of its own mean, from 0 to 1; the rest is the"
                                        + " average's.")
                BigDecimal trust,
        @Schema(description = "Trust × own mean + (1 − trust) × average.") Amount profitAtStart,
        @Schema(description = "What its tenure adds to that.") Amount ofTenure,
        @Schema(description = "What a purchase is expected to earn: the sum of both.")
                Amount profitOfPurchase,
        @Schema(
                        description =
                                "What is taken off because it comes later; not above zero where a"
                                        + " purchase earns.")
                Amount ofDiscount) {

    static ValueExplanationJson from(CustomerValueExplanation why) {
        String currency = why.currency();
        return new ValueExplanationJson(
                why.runId(),
                why.inputs().cut(),
                why.inputs().horizonMonths(),
                ValuedCustomerJson.from(
                        why.customer(), why.value(), why.model() != ModelKind.NBD, currency),
                Word.of(why.model()),
                EstimatedAmount.rounded(why.value().ownMean(), currency),
                EstimatedAmount.rounded(why.averageProfit(), currency),
                Rounded.of(why.trust()),
                EstimatedAmount.rounded(why.profitAtStart(), currency),
                EstimatedAmount.rounded(why.ofTenure(), currency),
                EstimatedAmount.rounded(why.value().profit(), currency),
                EstimatedAmount.rounded(why.ofDiscount(), currency));
    }
}
