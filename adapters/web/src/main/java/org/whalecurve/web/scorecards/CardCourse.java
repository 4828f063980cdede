package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;

/**
 * How the parts of a card came to where they are. All months are told of the same version, so that
 * a part has the same place in each.
 *
 * @param cards month by month, the present last
 */
record CardCourse(List<ScoredCard> cards) {

    static CardCourse of(ScorecardReport report) {
        return new CardCourse(report.course());
    }

    /** Something of each month, the present last. */
    <T extends @Nullable Object> List<T> each(Function<ScoredCard, T> part) {
        return cards.stream().map(part).toList();
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
}
