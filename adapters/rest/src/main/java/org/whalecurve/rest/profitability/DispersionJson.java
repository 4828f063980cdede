package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.Dispersion;
import org.whalecurve.rest.json.Word;

@Schema(name = "Dispersion", description = "How unevenly the profit of a run is spread.")
record DispersionJson(
        String run,
        String period,
        @Schema(description = "Over customers, and over every other sort the run has.")
                List<OfSortJson> sorts,
        @Schema(description = "How much of the variance lies between groups of customers.")
                List<ByGroupingJson> groupings,
        @Schema(description = "By what the customers of `items` belong together.") String by,
        @Schema(description = "The groups, that with the highest profit first.")
                List<OfGroupJson> items,
        @Schema(description = "How many groups there are in all.") int count,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    @Schema(name = "SpreadOfSort", description = "Profit spread over all objects of a sort.")
    record OfSortJson(@Schema(examples = "customer") String object, SpreadJson spread) {}

    @Schema(
            name = "VarianceByGrouping",
            description = "How much of the variance of customers' profit lies between groups.")
    record ByGroupingJson(
            String by,
            @Schema(description = "How many groups have customers.") int groups,
            @Schema(
                            nullable = true,
                            description =
                                    "Between-group sum of squares ÷ total (η²), from 0 to 1; null"
                                            + " with fewer than two groups, or if nothing varies.")
                    @Nullable BigDecimal between,
            @Schema(
                            nullable = true,
                            description =
                                    "Intraclass correlation ICC(1): an estimate of the same that"
                                            + " many small groups do not raise by chance; zero or"
                                            + " below says that groups do not differ.")
                    @Nullable BigDecimal intraclass) {}

    @Schema(name = "SpreadOfGroup", description = "Profit spread over the customers of a group.")
    record OfGroupJson(
            @Schema(description = "Empty for customers of whom no group is known.") String name,
            SpreadJson spread) {}

    static DispersionJson from(Dispersion dispersion) {
        String currency = dispersion.currency();
        return new DispersionJson(
                dispersion.run(),
                dispersion.period(),
                dispersion.sorts().stream()
                        .map(sort ->
                                new OfSortJson(
                                        Word.of(sort.object()),
                                        SpreadJson.from(sort.spread(), currency)))
                        .toList(),
                dispersion.groupings().stream()
                        .map(each ->
                                new ByGroupingJson(
                                        Word.of(each.grouping()),
                                        each.variance().groups(),
                                        each.variance().share().orElse(null),
                                        each.variance().intraclass().orElse(null)))
                        .toList(),
                Word.of(dispersion.by()),
                dispersion.groups().items().stream()
                        .map(group ->
                                new OfGroupJson(
                                        group.name(), SpreadJson.from(group.spread(), currency)))
                        .toList(),
                dispersion.allGroups(),
                dispersion.groups().next());
    }
}
