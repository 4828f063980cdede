package org.whalecurve.application.incentives.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Measured;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.TargetKind;
import org.whalecurve.domain.scorecards.Unit;

/** Reads what the measures of published scorecards show. */
final class CardYardsticks {

    private CardYardsticks() {}

    /** What each measure of a card shows that a plan names; those that no card has are left out. */
    static Map<OnCard, Measured> of(
            IncentivePlan plan,
            Collection<Scorecard> cards,
            CardHistories histories,
            RunsOfRecord record,
            Months months) {
        Map<String, List<OnCard>> byCard =
                plan.yardsticks().stream()
                        .filter(OnCard.class::isInstance)
                        .map(OnCard.class::cast)
                        .collect(Collectors.groupingBy(OnCard::card));
        Map<OnCard, Measured> shown = new HashMap<>();
        for (Scorecard card : cards) {
            if (byCard.containsKey(card.id())) {
                ScoredCard.of(card, histories.of(card, record, months), months)
                        .measures()
                        .forEach(measure ->
                                shown.put(
                                        new OnCard(card.id(), measure.measure().id()),
                                        measured(measure, months)));
            }
        }
        return shown;
    }

    /** What a measure shows, or that no published card has it. */
    static Measured required(@Nullable Measured found, OnCard named) {
        return found != null
                ? found
                : new Measured(
                        named.measure(),
                        Unit.POINTS,
                        Direction.MORE_IS_BETTER,
                        Accumulation.LAST,
                        new MeasureValue.NoData(
                                "No published scorecard '%s' has a measure '%s'."
                                        .formatted(named.card(), named.measure())),
                        null);
    }

    private static Measured measured(ScoredMeasure scored, Months months) {
        MeasureDefinition definition = scored.measure().definition();
        return new Measured(
                scored.measure().name(),
                definition.unit(),
                definition.direction(),
                definition.accumulation(),
                scored.value(),
                scored.measure()
                        .aim()
                        .targets()
                        .toDate(TargetKind.PLAN, months, definition.accumulation())
                        .orElse(null));
    }
}
