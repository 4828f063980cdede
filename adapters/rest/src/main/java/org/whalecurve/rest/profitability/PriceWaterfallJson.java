package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.PriceWaterfall;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "PriceWaterfall",
        description =
                "What remains of the list price: list less discounts is the invoice, then the pocket,"
                        + " then the pocket margin.")
record PriceWaterfallJson(
        @Schema(
                        description =
                                "Value of the sales at list price; sales that state none count as"
                                        + " invoiced.")
                Amount list,
        @Schema(description = "What invoices took off; below zero where they added.")
                Amount onInvoiceDiscounts,
        Amount invoice,
        @Schema(description = "Goods taken back, below zero.") Amount returns,
        Amount freight,
        Amount fees,
        Amount adjustments,
        @Schema(description = "Net revenue.") Amount pocket,
        Amount productCost,
        @Schema(description = "The pocket less product cost.") Amount pocketMargin,
        @Schema(
                        description =
                                "What was invoiced for sales that state no list price: of them it is"
                                        + " not known what the invoice took off.")
                Amount salesWithoutListPrice) {

    static @Nullable PriceWaterfallJson of(CustomerStatement statement, String currency) {
        return PriceWaterfall.of(statement)
                .map(waterfall -> from(waterfall, currency))
                .orElse(null);
    }

    /** That of all lines of a run; null where no sale states a list price. */
    static @Nullable PriceWaterfallJson of(RunSummary run) {
        return PriceWaterfall.of(run)
                .map(waterfall -> from(waterfall, run.currency()))
                .orElse(null);
    }

    private static PriceWaterfallJson from(PriceWaterfall waterfall, String currency) {
        return new PriceWaterfallJson(
                Amount.of(waterfall.list(), currency),
                Amount.of(waterfall.listed().discount(), currency),
                Amount.of(waterfall.invoice(), currency),
                Amount.of(waterfall.amount(RowKind.RETURN), currency),
                Amount.of(waterfall.amount(RowKind.FREIGHT), currency),
                Amount.of(waterfall.amount(RowKind.FEE), currency),
                Amount.of(waterfall.amount(RowKind.ADJUSTMENT), currency),
                Amount.of(waterfall.pocket(), currency),
                Amount.of(waterfall.productCost(), currency),
                Amount.of(waterfall.pocketMargin(), currency),
                Amount.of(waterfall.listed().unlisted(), currency));
    }
}
