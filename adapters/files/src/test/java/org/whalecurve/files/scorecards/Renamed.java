package org.whalecurve.files.scorecards;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.whalecurve.application.sample.SampleReport;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;

/** The sample card with other names. */
record Renamed(UnaryOperator<String> name) {

    /** What it shows in March, without that anything was observed. */
    ScorecardReport march() {
        return SampleReport.of(card(SampleScorecard.card()), Map.of(), null);
    }

    private Scorecard card(Scorecard card) {
        return new Scorecard(
                card.id(),
                name.apply(card.name()),
                card.unit(),
                name.apply(card.owner()),
                card.currency(),
                card.calendar(),
                card.perspectives().stream().map(this::perspective).toList(),
                card.desks());
    }

    private Perspective perspective(Perspective each) {
        return new Perspective(
                each.id(),
                name.apply(each.name()),
                each.weight(),
                each.objectives().stream().map(this::objective).toList());
    }

    private Objective objective(Objective each) {
        return new Objective(
                each.id(),
                name.apply(each.name()),
                each.owner(),
                each.weight(),
                each.supports(),
                each.measures().stream().map(this::measure).toList());
    }

    private CardMeasure measure(CardMeasure each) {
        return new CardMeasure(
                each.id(),
                name.apply(each.name()),
                name.apply(each.owner()),
                each.weight(),
                each.timing(),
                each.definition(),
                each.aim());
    }
}
