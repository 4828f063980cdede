package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.profitability.Margin;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "ContributionMargin",
        description = "What is left at a line of the statement that the model declares.")
record MarginJson(String name, Amount amount) {

    static List<MarginJson> all(List<Margin> margins, String currency) {
        return margins.stream()
                .map(margin -> new MarginJson(margin.name(), Amount.of(margin.amount(), currency)))
                .toList();
    }
}
