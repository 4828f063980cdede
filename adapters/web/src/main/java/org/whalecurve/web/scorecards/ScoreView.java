package org.whalecurve.web.scorecards;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.Score;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.web.Wording;

/**
 * A score.
 *
 * @param text from 0 to 100; a dash where there is none
 * @param raw what the rule gives, where that lies outside 0 to 100; otherwise empty
 * @param status what it asks for
 * @param coverage what part of the weight is known; empty where all of it is
 */
record ScoreView(String text, String raw, StatusView status, String coverage) {

    private static final String NONE = "–";

    static ScoreView of(RollUp rolledUp, Wording wording) {
        return new ScoreView(
                text(rolledUp.score(), wording),
                "",
                StatusView.of(rolledUp.status()),
                rolledUp.coverage().compareTo(Fraction.ONE) < 0
                        ? wording.number(rolledUp.coverage().times(Score.HIGHEST), 1) + "%"
                        : "");
    }

    static ScoreView of(ScoredMeasure measure, Wording wording) {
        Score score = measure.score();
        return new ScoreView(
                text(score == null ? null : score.clamped(), wording),
                score == null || score.raw().equals(score.clamped())
                        ? ""
                        : wording.number(score.raw(), 1),
                StatusView.of(measure.status()),
                "");
    }

    private static String text(@Nullable Fraction score, Wording wording) {
        return score == null ? NONE : wording.number(score, 1);
    }
}
