package org.whalecurve.application.initiatives.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.MeasureCourse;
import org.whalecurve.domain.initiatives.MovedMeasure;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;

/** Tells how the measures went that initiatives should move; each card is scored once a month. */
final class MeasureCourses {

    private final CardHistories histories;
    private final RunsOfRecord record;
    private final @Nullable YearMonth last;
    private final Map<String, Scorecard> cards;
    private final Map<String, Map<YearMonth, ScoredCard>> scored = new HashMap<>();

    MeasureCourses(PublishedCards cards, CardHistories histories, RunsOfRecord record) {
        this.histories = histories;
        this.record = record;
        SortedSet<YearMonth> closed = record.closed();
        this.last = closed.isEmpty() ? null : closed.last();
        this.cards =
                cards.published().stream()
                        .collect(Collectors.toMap(Scorecard::id, Function.identity()));
    }

    /** Those of an initiative of which both months are known. */
    List<MeasureCourse> of(Initiative initiative) {
        YearMonth from = YearMonth.from(initiative.start()).minusMonths(1);
        if (last == null || !last.isAfter(from)) {
            return List.of();
        }
        List<MeasureCourse> courses = new ArrayList<>();
        for (MovedMeasure moved : initiative.moves()) {
            course(moved, from, last).ifPresent(courses::add);
        }
        return courses;
    }

    private Optional<MeasureCourse> course(MovedMeasure moved, YearMonth from, YearMonth to) {
        Scorecard card = cards.get(moved.card());
        if (card == null) {
            return Optional.empty();
        }
        Optional<ScoredMeasure> was = measure(card, moved, from);
        Optional<ScoredMeasure> is = measure(card, moved, to);
        Optional<Fraction> before = was.flatMap(scored -> scored.value().known());
        Optional<Fraction> after = is.flatMap(scored -> scored.value().known());
        if (is.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        CardMeasure measure = is.get().measure();
        return Optional.of(
                new MeasureCourse(
                        moved,
                        measure.name(),
                        measure.definition().unit(),
                        card.currency(),
                        measure.definition().direction(),
                        from,
                        before.get(),
                        to,
                        after.get()));
    }

    private Optional<ScoredMeasure> measure(Scorecard card, MovedMeasure moved, YearMonth month) {
        return scored.computeIfAbsent(card.id(), _ -> new HashMap<>())
                .computeIfAbsent(month, _ -> score(card, month))
                .measures()
                .filter(each -> each.measure().id().equals(moved.measure()))
                .findAny();
    }

    private ScoredCard score(Scorecard card, YearMonth month) {
        Months alone = Months.of(month);
        return ScoredCard.of(card, histories.of(card, record, alone), alone);
    }
}
