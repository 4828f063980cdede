package org.whalecurve.rest.scorecards;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.UnitReport;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.rest.json.Word;

@Schema(name = "UnitTree", description = "A unit with all beneath it, and their scorecards.")
record UnitTreeJson(
        @Schema(description = "The month that is looked at.", examples = "2011-03") String month,
        @Schema(enumeration = {"month", "quarter", "half-year", "year"}) String span,
        @Schema(nullable = true, description = "The moment it is told as of; null for the present.")
                @Nullable Instant asOf,
        @Schema(description = "The ids of the units above, the nearest first.") List<String> above,
        @Schema(description = "The unit and all beneath it, from the top down.")
                List<StandingJson> units,
        @Schema(
                        description =
                                "Scorecards of units that have no place in the organisation; only of"
                                        + " the whole company.")
                List<StandingCardJson> unplaced,
        @Schema(description = "How many such scorecards the caller may not see.")
                int hiddenUnplaced) {

    @Schema(name = "UnitStanding", description = "A unit and how its scorecards stand.")
    record StandingJson(
            String id,
            String name,
            @Schema(
                            enumeration = {
                                "company",
                                "division",
                                "region",
                                "branch",
                                "department",
                                "team",
                                "person"
                            })
                    String kind,
            @Schema(nullable = true) @Nullable String parent,
            String head,
            @Schema(description = "How many units are above it.") int depth,
            List<StandingCardJson> cards,
            @Schema(description = "How many of its scorecards the caller may not see.")
                    int hidden) {

        static StandingJson from(UnitReport.Standing standing) {
            OrganisationUnit unit = standing.placed().unit();
            return new StandingJson(
                    unit.id(),
                    unit.name(),
                    Word.of(unit.kind()),
                    unit.parent(),
                    unit.head(),
                    standing.placed().depth(),
                    standing.cards().stream().map(StandingCardJson::from).toList(),
                    standing.hidden());
        }
    }

    @Schema(name = "StandingScorecard", description = "A scorecard and what it comes to.")
    record StandingCardJson(String card, String name, String owner, RollUpJson score) {

        static StandingCardJson from(ScoredCard scored) {
            return new StandingCardJson(
                    scored.card().id(),
                    scored.card().name(),
                    scored.card().owner(),
                    RollUpJson.from(scored.score()));
        }
    }

    static UnitTreeJson from(UnitReport report) {
        return new UnitTreeJson(
                report.moment().month().toString(),
                Word.of(report.moment().span()),
                report.moment().asOf(),
                report.above().stream().map(OrganisationUnit::id).toList(),
                report.units().stream().map(StandingJson::from).toList(),
                report.unplaced().stream().map(StandingCardJson::from).toList(),
                report.hiddenUnplaced());
    }
}
