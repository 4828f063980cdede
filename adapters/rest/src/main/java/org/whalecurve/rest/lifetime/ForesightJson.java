package org.whalecurve.rest.lifetime;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.ForesightReport;
import org.whalecurve.domain.lifetime.forecasts.FrequencyRecencyMap;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.rest.json.Rounded;

@Schema(
        name = "Foresight",
        description =
                "How well the model of a lifetime run foresees, and what it makes of each history.")
record ForesightJson(
        @Schema(description = "The lifetime run.") String run,
        ModelSelectionJson selection,
        TrackingJson tracking,
        MapJson map) {

    @Schema(
            name = "Tracking",
            description =
                    "Purchases after the first of each customer, as they came and as the model"
                            + " expected them.")
    record TrackingJson(
            @Schema(description = "The last day that the model was shown.") LocalDate shown,
            @Schema(description = "How many days a stretch has.") int days,
            List<StretchJson> stretches) {

        static TrackingJson from(Tracking tracking) {
            return new TrackingJson(
                    tracking.shown(),
                    tracking.days(),
                    IntStream.range(0, tracking.size())
                            .mapToObj(stretch -> StretchJson.from(tracking, stretch))
                            .toList());
        }
    }

    @Schema(name = "TrackedStretch", description = "Some weeks of purchases.")
    record StretchJson(
            @Schema(description = "Its last day.") LocalDate end,
            @Schema(description = "Whether any of its days was not shown to the model.")
                    boolean foreseen,
            @Schema(description = "Purchases within it.") long actual,
            @Schema(description = "Purchases that were expected within it.") BigDecimal expected,
            @Schema(description = "Purchases from the first day to its end.") long actualSoFar,
            @Schema(description = "The same, as expected.") BigDecimal expectedSoFar) {

        static StretchJson from(Tracking tracking, int stretch) {
            return new StretchJson(
                    tracking.end(stretch),
                    tracking.isForeseen(stretch),
                    tracking.actualIn(stretch),
                    Rounded.of(tracking.expectedIn(stretch)),
                    tracking.actual()[stretch],
                    Rounded.of(tracking.expected()[stretch]));
        }
    }

    @Schema(
            name = "FrequencyRecencyMap",
            description = "What the model makes of customers that have been known for one time.")
    record MapJson(
            @Schema(description = "For how long these customers have been known.") int ageDays,
            List<CellJson> cells) {

        static MapJson from(FrequencyRecencyMap map, boolean stoppingIsSeen) {
            return new MapJson(
                    map.age(),
                    map.cells().stream()
                            .map(cell -> CellJson.from(cell, map.age(), stoppingIsSeen))
                            .toList());
        }
    }

    @Schema(name = "FrequencyRecencyCell", description = "Customers of one history.")
    record CellJson(
            @Schema(description = "On how many days they bought after the first.") int repeats,
            @Schema(description = "How many days ago they were last seen.") int daysSince,
            @Schema(
                            nullable = true,
                            description =
                                    "The likelihood that they still are customers; null where the"
                                            + " histories do not tell whether customers stop.")
                    @Nullable BigDecimal alive,
            @Schema(description = "Purchases expected of one within the horizon.")
                    BigDecimal expected) {

        static CellJson from(FrequencyRecencyMap.Cell cell, int age, boolean stoppingIsSeen) {
            return new CellJson(
                    cell.repeats(),
                    age - cell.recency(),
                    stoppingIsSeen ? Rounded.of(cell.alive()) : null,
                    Rounded.of(cell.expected()));
        }
    }

    static ForesightJson from(ForesightReport report) {
        boolean stoppingIsSeen = requireNonNull(report.run().result()).stoppingIsSeen();
        return new ForesightJson(
                report.run().id(),
                ModelSelectionJson.from(report.selection()),
                TrackingJson.from(report.selection().tracking()),
                MapJson.from(report.map(), stoppingIsSeen));
    }
}
