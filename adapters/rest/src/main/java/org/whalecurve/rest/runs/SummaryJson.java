package org.whalecurve.rest.runs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.rest.json.Amount;

@Schema(name = "RunSummary", description = "The totals of a run.")
record SummaryJson(
        @Schema(description = "Whether every sum that went in came out.") boolean ties,
        @Schema(description = "How many customers have a statement.") int customers,
        @Schema(description = "Totals of all customers.") PartJson assigned,
        @Schema(description = "Totals of the lines without a customer.") PartJson unassigned,
        @Schema(description = "Amount of the lines that are not a customer's.") Amount outside,
        long outsideLines,
        @Schema(
                        nullable = true,
                        description = "The label of the product cost that rests on an assumption.")
                @Nullable String assumption,
        @Schema(
                        nullable = true,
                        description =
                                "What it costs that customers pay later, no part of profit; null"
                                        + " where the model declares no payment terms.")
                @Nullable Amount costOfCapital) {

    @Schema(name = "RunPart", description = "A part's totals.")
    record PartJson(
            Amount netRevenue,
            Amount knownProductCost,
            Amount assumedProductCost,
            @Schema(description = "Value of goods for which the model has no cost.")
                    Amount uncosted,
            Amount costToServe,
            Amount profit) {

        static PartJson from(RunSummary.Totals totals, String currency) {
            return new PartJson(
                    Amount.of(totals.netRevenue(), currency),
                    Amount.of(totals.knownCost(), currency),
                    Amount.of(totals.assumedCost(), currency),
                    Amount.of(totals.uncosted(), currency),
                    Amount.of(totals.costToServe(), currency),
                    Amount.of(totals.profit(), currency));
        }
    }

    static SummaryJson from(RunResult result) {
        RunSummary summary = result.summary();
        CapitalCharge capital = summary.capital();
        String currency = summary.currency();
        return new SummaryJson(
                result.certificate().ties(),
                summary.customers(),
                PartJson.from(summary.assigned(), currency),
                PartJson.from(summary.unassigned(), currency),
                Amount.of(summary.outside(), currency),
                summary.outsideLines(),
                summary.assumption(),
                capital == null ? null : Amount.of(capital.total(), currency));
    }
}
