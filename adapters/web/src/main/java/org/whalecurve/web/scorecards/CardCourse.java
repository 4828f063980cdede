package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Span;

/**
 * How the parts of a card came to where they are. All months are told of the same version, so that
 * a part has the same place in each.
 *
 * @param span how far back the values begin
 * @param cards month by month, the present last
 */
record CardCourse(Span span, List<ScoredCard> cards) {

    static CardCourse of(ScorecardReport report) {
        return new CardCourse(report.span(), report.course());
    }

    /** Something of each month, the present last. */
    <T extends @Nullable Object> List<T> each(Function<ScoredCard, T> part) {
        return cards.stream().map(part).toList();
    }

    /** By how much a score differs from that of some months ago. */
    ChangeView change(Function<ScoredCard, RollUp> part, int months, ValueWords words) {
        return cards.size() <= months
                ? ChangeView.none()
                : ChangeView.of(part.apply(ago(months)), part.apply(ago(0)), words);
    }

    /**
     * By how much a value differs from that of some months ago. An amount that has been adding up
     * since the year began is no better for another month, so that it is only told from a year ago.
     */
    ChangeView change(
            CardMeasure measure,
            Function<ScoredCard, ScoredMeasure> part,
            int months,
            ValueWords words) {
        boolean growsByItself =
                span != Span.MONTH && measure.definition().accumulation() == Accumulation.SUM;
        return cards.size() <= months || (growsByItself && months == 1)
                ? ChangeView.none()
                : ChangeView.of(
                        known(part.apply(ago(months))), known(part.apply(ago(0))), measure, words);
    }

    /** The value of a measure; null where there is none. */
    static @Nullable Fraction known(ScoredMeasure measure) {
        return measure.value().known().orElse(null);
    }

    /** A measure on a card that has it. */
    static ScoredMeasure measure(ScoredCard card, String id) {
        return card.measures()
                .filter(each -> each.measure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ScoredCard ago(int months) {
        return cards.get(cards.size() - 1 - months);
    }
}
