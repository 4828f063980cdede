package org.whalecurve.application.scorecards.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.port.EnteredValues;
import org.whalecurve.application.scorecards.port.FollowingRun;
import org.whalecurve.application.scorecards.port.LifetimeFigures;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureSource.ByFormula;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.figures.LifetimeFigure;

/** Gathers what was observed of the measures of a card, from the runs of record and from people. */
public final class CardHistories {

    private final ProfitabilityRuns runs;
    private final Periods periods;
    private final LedgerFiguring figuring;
    private final LifetimeFigures lifetime;
    private final EnteredValues entered;
    private final InstantSource clock;

    public CardHistories(
            ProfitabilityRuns runs,
            Periods periods,
            LedgerFiguring figuring,
            LifetimeFigures lifetime,
            EnteredValues entered,
            InstantSource clock) {
        this.runs = runs;
        this.periods = periods;
        this.figuring = figuring;
        this.lifetime = lifetime;
        this.entered = entered;
        this.clock = clock;
    }

    /**
     * @param asOf the moment at which they were of record; null for the present
     */
    public RunsOfRecord runsOfRecord(@Nullable Instant asOf) {
        Instant by = asOf == null ? clock.instant() : asOf;
        return RunsOfRecord.of(runs, periods, figuring.operations(by), by);
    }

    /**
     * What was observed within some months, by the id of the measure; values that did not count at
     * the moment of the record are left out.
     *
     * @throws Refusal CONFLICT if the runs are of another currency than the card
     */
    public Map<String, MeasureHistory> of(Scorecard card, RunsOfRecord record, Months window) {
        Map<Months, FollowingRun> within = record.within(window);
        requireCurrency(card, within);
        Map<FollowingRun, Map<Figure, Observation>> figures =
                figuring.of(within.values(), record.operations(), card.unit());
        Map<YearMonth, Map<Figure, Observation>> valued =
                showsLifetime(card)
                        ? lifetime.find(
                                window, card.unit(), card.currency().getCurrencyCode(), record.by())
                        : Map.of();
        List<KeptValue> values = entered.of(card.id());
        Map<String, MeasureHistory> histories = new HashMap<>();
        for (CardMeasure measure : card.measures()) {
            switch (measure.definition().source()) {
                case Computed(var figure) ->
                        histories.put(
                                measure.id(),
                                isLifetime(figure)
                                        ? valued(figure, valued)
                                        : computed(figure, within, figures));
                case Entered(_, var approver) ->
                        histories.put(
                                measure.id(),
                                entered(
                                        measure,
                                        card,
                                        values.stream()
                                                .filter(value ->
                                                        value.counts(approver, record.by()))
                                                .map(KeptValue::value)
                                                .toList()));
                case ByFormula _ -> {}
            }
        }
        return histories;
    }

    /** Whether the runs within some months are of the currency of a card. */
    public boolean areInCurrencyOf(Scorecard card, RunsOfRecord record, Months window) {
        return otherCurrency(card, record.within(window)).isEmpty();
    }

    /** The values of a card about which somebody has to decide at the moment of a record. */
    List<KeptValue> waiting(Scorecard card, RunsOfRecord record) {
        return entered.of(card.id()).stream()
                .filter(value ->
                        card.measures().stream()
                                .filter(measure -> measure.id().equals(value.value().measure()))
                                .anyMatch(measure -> value.waits(approver(measure), record.by())))
                .toList();
    }

    private static @Nullable String approver(CardMeasure measure) {
        return measure.definition().source() instanceof Entered(_, var approver) ? approver : null;
    }

    /** A value that was entered, as it counts: money in minor units. */
    static Observation observation(BigDecimal value, CardMeasure measure, Scorecard card) {
        return Observation.of(
                Fraction.of(
                        measure.definition().unit() == Unit.MONEY
                                ? value.movePointRight(card.currency().getDefaultFractionDigits())
                                : value));
    }

    private void requireCurrency(Scorecard card, Map<Months, FollowingRun> within) {
        otherCurrency(card, within)
                .ifPresent(currency -> {
                    throw Refusal.conflict(
                            "card-currency",
                            "The scorecard is in %s, but the runs of record are in %s: publish a version in that currency."
                                    .formatted(card.currency().getCurrencyCode(), currency));
                });
    }

    private Optional<String> otherCurrency(Scorecard card, Map<Months, FollowingRun> within) {
        return within.values().stream()
                .limit(1) // the runs of record of a company share the currency of its books
                .map(run -> figuring.currency(run.run()))
                .filter(currency -> !currency.equals(card.currency().getCurrencyCode()))
                .findFirst();
    }

    private static MeasureHistory computed(
            String figure,
            Map<Months, FollowingRun> within,
            Map<FollowingRun, Map<Figure, Observation>> figures) {
        Map<Months, Observation> observed = new HashMap<>();
        Optional<Figure> wanted = Figures.of(figure);
        wanted.ifPresent(of ->
                within.forEach((months, run) -> {
                    Observation observation = figures.getOrDefault(run, Map.of()).get(of);
                    if (observation != null) {
                        observed.put(months, observation);
                    }
                }));
        return new MeasureHistory(observed, wanted.map(Figure::needs).orElse(""));
    }

    private static boolean showsLifetime(Scorecard card) {
        return card.measures().stream()
                .anyMatch(measure ->
                        measure.definition().source() instanceof Computed(var figure)
                                && isLifetime(figure));
    }

    private static boolean isLifetime(String figure) {
        return Figures.of(figure).filter(LifetimeFigure.class::isInstance).isPresent();
    }

    /** Of the ends of months up to which customers were valued. */
    private static MeasureHistory valued(
            String figure, Map<YearMonth, Map<Figure, Observation>> valued) {
        Figure wanted = Figures.of(figure).orElseThrow();
        Map<Months, Observation> observed = new HashMap<>();
        valued.forEach((month, figures) -> {
            Observation observation = figures.get(wanted);
            if (observation != null) {
                observed.put(Months.of(month), observation);
            }
        });
        return new MeasureHistory(observed, wanted.needs());
    }

    private static MeasureHistory entered(
            CardMeasure measure, Scorecard card, List<EnteredValue> values) {
        Map<YearMonth, Observation> observed = new HashMap<>();
        values.stream()
                .filter(value -> value.measure().equals(measure.id()))
                .forEach(value ->
                        observed.put(value.month(), observation(value.value(), measure, card)));
        return MeasureHistory.ofMonths(observed);
    }
}
