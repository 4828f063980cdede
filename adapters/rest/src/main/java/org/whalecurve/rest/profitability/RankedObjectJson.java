package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "RankedObject",
        description = "The place and main figures of a cost object that is no customer.")
record RankedObjectJson(
        @Schema(
                        nullable = true,
                        description = "Place among all by profit; null for what none causes.")
                @Nullable Integer rank,
        @Schema(nullable = true, description = "The company's key; null for what none causes.")
                @Nullable String key,
        @Schema(nullable = true, description = "Its name; null for what none causes.")
                @Nullable String name,
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        Amount profit,
        @Schema(description = "Where to read the statement.") String href) {

    static RankedObjectJson from(ObjectView view) {
        CustomerStatement figures = view.figures().statement();
        String currency = view.figures().currency();
        String key = view.key();
        return new RankedObjectJson(
                figures.rank() == 0 ? null : figures.rank(),
                key,
                key == null ? null : view.name(),
                Amount.of(figures.netRevenue(), currency),
                Amount.of(figures.productCost(), currency),
                Amount.of(figures.costToServe(), currency),
                Amount.of(figures.profit(), currency),
                "/api/v1/runs/"
                        + view.figures().run()
                        + "/"
                        + Word.of(view.object())
                        + "s/"
                        + (key == null ? ViewObject.NONE : PathKey.of(key).segment()));
    }
}
