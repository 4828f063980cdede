package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredObjective;
import org.whalecurve.domain.scorecards.ScoredPerspective;
import org.whalecurve.domain.scorecards.Weights;
import org.whalecurve.rest.json.Word;

@Schema(name = "Scorecard", description = "A scorecard as it stands at the end of a month.")
record ScorecardJson(
        String id,
        int version,
        String name,
        @Schema(description = "The organisation unit; `*` for the whole company.") String unit,
        String owner,
        String currency,
        @Schema(description = "The month that is looked at.", examples = "2011-03") String month,
        @Schema(enumeration = {"month", "quarter", "half-year", "year"}) String span,
        @Schema(description = "The first month of the span.", examples = "2011-01") String from,
        RollUpJson score,
        @Schema(description = "What the leading measures alone come to.") RollUpJson leading,
        @Schema(description = "What the lagging measures alone come to.") RollUpJson lagging,
        List<PerspectiveJson> perspectives,
        @Schema(description = "What functions of the company look at first.") List<DeskJson> desks,
        @Schema(description = "The months that have a run of record.") List<String> closed,
        @Schema(nullable = true, description = "The moment it is told as of; null for the present.")
                @Nullable Instant asOf,
        @Schema(description = "Measures of that moment that come to something else today.")
                List<RestatedJson> restated,
        @Schema(description = "What can be said of the arrows of the strategy map.")
                List<ArrowJson> arrows,
        @Schema(description = "Values that do not count before somebody has approved them.")
                List<EnteredValueJson> waiting,
        @Schema(description = "Values of the month that are still to be entered by an agreed day.")
                List<DueJson> due) {

    @Schema(name = "DueValue", description = "A value that is to be entered.")
    record DueJson(
            String measure,
            String owner,
            @Schema(examples = "2011-04-10") LocalDate by,
            @Schema(description = "Whether that day is over.") boolean late) {

        static DueJson from(Due due) {
            return new DueJson(due.measure().id(), due.measure().owner(), due.by(), due.late());
        }
    }

    @Schema(name = "ScoredPerspective", description = "A side from which the company is looked at.")
    record PerspectiveJson(
            String id,
            String name,
            @Schema(description = "In per cent; all perspectives come to 100.00.")
                    BigDecimal weight,
            RollUpJson score,
            List<ObjectiveJson> objectives) {}

    @Schema(name = "ScoredObjective", description = "Something that is meant to be reached.")
    record ObjectiveJson(
            String id,
            String name,
            String owner,
            @Schema(description = "In per cent; all of a perspective come to 100.00.")
                    BigDecimal weight,
            @Schema(description = "The objectives that it helps to reach.")
                    List<SupportedJson> supports,
            RollUpJson score,
            List<ScoredMeasureJson> measures) {}

    @Schema(name = "SupportedObjective", description = "An objective of this or another card.")
    record SupportedJson(String card, String objective) {}

    @Schema(name = "RestatedMeasure", description = "A measure that was changed afterwards.")
    record RestatedJson(
            String measure,
            @Schema(nullable = true, description = "What it came to then.") @Nullable String then,
            @Schema(nullable = true, description = "What it comes to today.")
                    @Nullable String today) {

        static RestatedJson from(Restated restated, Currency currency) {
            MeasureNumber number =
                    new MeasureNumber(restated.measure().definition().unit(), currency);
            return new RestatedJson(
                    restated.measure().id(),
                    number.textOrNull(restated.then().known().orElse(null)),
                    number.textOrNull(restated.today().known().orElse(null)));
        }
    }

    static ScorecardJson from(ScorecardReport report) {
        ScoredCard scored = report.present();
        Scorecard card = scored.card();
        List<BigDecimal> weights =
                percentages(
                        scored.perspectives().stream()
                                .map(each -> each.perspective().weight())
                                .toList());
        List<PerspectiveJson> perspectives = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            perspectives.add(perspective(scored.perspectives().get(i), weights.get(i), report));
        }
        return new ScorecardJson(
                card.id(),
                report.version().version(),
                card.name(),
                card.unit(),
                card.owner(),
                card.currency().getCurrencyCode(),
                report.month().toString(),
                Word.of(report.span()),
                scored.stretch().from().toString(),
                RollUpJson.from(scored.score()),
                RollUpJson.from(scored.leading()),
                RollUpJson.from(scored.lagging()),
                List.copyOf(perspectives),
                card.desks().stream().map(DeskJson::from).toList(),
                report.closed().stream().map(Object::toString).toList(),
                report.asOf(),
                report.restated().stream()
                        .map(each -> RestatedJson.from(each, card.currency()))
                        .toList(),
                report.arrows().stream().map(ArrowJson::from).toList(),
                report.waiting().stream().map(EnteredValueJson::from).toList(),
                report.due().stream().map(DueJson::from).toList());
    }

    private static PerspectiveJson perspective(
            ScoredPerspective scored, BigDecimal weight, ScorecardReport report) {
        List<BigDecimal> weights =
                percentages(
                        scored.objectives().stream()
                                .map(each -> each.objective().weight())
                                .toList());
        List<ObjectiveJson> objectives = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            objectives.add(objective(scored.objectives().get(i), weights.get(i), report));
        }
        return new PerspectiveJson(
                scored.perspective().id(),
                scored.perspective().name(),
                weight,
                RollUpJson.from(scored.score()),
                List.copyOf(objectives));
    }

    private static ObjectiveJson objective(
            ScoredObjective scored, BigDecimal weight, ScorecardReport report) {
        Objective objective = scored.objective();
        List<BigDecimal> weights =
                percentages(
                        scored.measures().stream().map(each -> each.measure().weight()).toList());
        List<ScoredMeasureJson> measures = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            measures.add(ScoredMeasureJson.from(scored.measures().get(i), weights.get(i), report));
        }
        return new ObjectiveJson(
                objective.id(),
                objective.name(),
                objective.owner(),
                weight,
                objective.supports().stream()
                        .map(key -> new SupportedJson(key.card(), key.objective()))
                        .toList(),
                RollUpJson.from(scored.score()),
                List.copyOf(measures));
    }

    private static List<BigDecimal> percentages(List<Fraction> weights) {
        return new Weights(weights).percentages();
    }
}
