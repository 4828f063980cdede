package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.MeasureSource.ByFormula;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Score;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;
import org.whalecurve.domain.scorecards.figures.LifetimeFigure;
import org.whalecurve.domain.scorecards.figures.OperationsFigure;
import org.whalecurve.rest.json.Word;

@Schema(name = "ScoredMeasure", description = "A measure with its value and what that is worth.")
record ScoredMeasureJson(
        String id,
        String name,
        String owner,
        @Schema(description = "In per cent; all of an objective come to 100.00.") BigDecimal weight,
        @Schema(enumeration = {"leading", "lagging"}) String timing,
        @Schema(description = "What is measured and how.") String words,
        @Schema(enumeration = {"money", "percent", "count", "ratio", "minutes", "days", "points"})
                String unit,
        @Schema(enumeration = {"more-is-better", "less-is-better", "within-a-range"})
                String direction,
        SourceJson source,
        @Schema(nullable = true, description = "A decimal in the unit; null where nobody knows.")
                @Nullable String value,
        @Schema(nullable = true, description = "Why it is not known; null if it is.")
                @Nullable String missing,
        @Schema(nullable = true, description = "What it is scored against, if that is a target.")
                @Nullable String target,
        @Schema(nullable = true, description = "From 0 to 100; null where there is none.")
                @Nullable BigDecimal score,
        @Schema(
                        nullable = true,
                        description =
                                "As the scoring rule gives it, below 0 or above 100 outside what was"
                                        + " agreed; never rolled up.")
                @Nullable BigDecimal rawScore,
        @Schema(enumeration = {"good", "watch", "act", "no-data"}) String status,
        @Schema(description = "The months up to the one that is looked at, oldest first.")
                List<PointJson> course) {

    @Schema(name = "MeasureSource", description = "Where the values of a measure come from.")
    record SourceJson(
            @Schema(enumeration = {"ledger", "operations", "lifetime", "formula", "entered"})
                    String kind,
            @Schema(
                            nullable = true,
                            description =
                                    "The figure of the ledger, of operations or of a lifetime run, or the"
                                            + " formula.")
                    @Nullable String of) {}

    @Schema(name = "MeasurePoint", description = "What a measure came to at the end of a month.")
    record PointJson(
            @Schema(examples = "2011-03") String month,
            @Schema(nullable = true) @Nullable String value) {}

    static ScoredMeasureJson from(ScoredMeasure scored, BigDecimal weight, ScorecardReport report) {
        CardMeasure measure = scored.measure();
        MeasureDefinition definition = measure.definition();
        MeasureNumber number =
                new MeasureNumber(definition.unit(), report.version().content().currency());
        Score score = scored.score();
        return new ScoredMeasureJson(
                measure.id(),
                measure.name(),
                measure.owner(),
                weight,
                Word.of(measure.timing()),
                definition.words(),
                Word.of(definition.unit()),
                Word.of(definition.direction()),
                source(definition.source()),
                number.textOrNull(scored.value().known().orElse(null)),
                scored.value().missing().orElse(null),
                number.textOrNull(scored.target()),
                score == null ? null : MeasureNumber.plain(score.clamped()),
                score == null ? null : MeasureNumber.plain(score.raw()),
                Word.of(scored.status()),
                report.course().stream().map(card -> point(card, measure.id(), number)).toList());
    }

    private static SourceJson source(MeasureSource source) {
        return switch (source) {
            case Computed(var figure) -> new SourceJson(familyOf(figure), figure);
            case ByFormula(var formula) -> new SourceJson("formula", formula);
            case Entered _ -> new SourceJson("entered", null);
        };
    }

    private static String familyOf(String figure) {
        return switch (Figures.of(figure).orElse(null)) {
            case OperationsFigure _ -> "operations";
            case LifetimeFigure _ -> "lifetime";
            case LedgerFigure _ -> "ledger";
            case null -> "ledger";
        };
    }

    private static PointJson point(ScoredCard card, String id, MeasureNumber number) {
        return new PointJson(
                card.stretch().to().toString(),
                card.measures()
                        .filter(each -> each.measure().id().equals(id))
                        .findAny()
                        .flatMap(each -> each.value().known())
                        .map(number::text)
                        .orElse(null));
    }
}
