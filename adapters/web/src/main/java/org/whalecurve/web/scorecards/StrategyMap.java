package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whalecurve.application.scorecards.MapLayout;
import org.whalecurve.application.scorecards.MapLayout.Arrow;
import org.whalecurve.application.scorecards.MapLayout.Box;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredObjective;
import org.whalecurve.web.Wording;

/**
 * The strategy map of a card as it stands.
 *
 * @param layout where everything stands
 * @param boxes the objectives, lane by lane
 * @param arrows the arrows within the card, with what its figures say about them
 */
record StrategyMap(MapLayout layout, List<ScoredBox> boxes, List<ArrowRow> arrows) {

    /**
     * An objective with its score.
     *
     * @param row the row of the table that it leads to
     * @param label what it says to those who do not see it
     */
    record ScoredBox(Box box, String row, String label, ScoreView score) {}

    static StrategyMap of(ScoredCard card, List<ArrowTest> tests, Wording wording) {
        Map<String, ScoredObjective> scored =
                card.perspectives().stream()
                        .flatMap(each -> each.objectives().stream())
                        .collect(
                                Collectors.toMap(
                                        each -> each.objective().id(), Function.identity()));
        MapLayout layout = MapLayout.of(card.card());
        return new StrategyMap(
                layout,
                layout.lanes().stream()
                        .flatMap(lane -> lane.boxes().stream())
                        .map(box -> box(box, scored(scored, box.objective()), wording))
                        .toList(),
                layout.arrows().stream()
                        .map(each -> arrow(each, testOf(each, tests), scored, wording))
                        .toList());
    }

    private static ScoredBox box(Box box, ScoredObjective objective, Wording wording) {
        ScoreView score = ScoreView.of(objective.score(), wording);
        return new ScoredBox(
                box,
                CardPlace.anchor(box.objective()),
                objective.objective().name()
                        + ": "
                        + score.status().word()
                        + (objective.score().score() == null ? "" : ", score " + score.text()),
                score);
    }

    private static ArrowRow arrow(
            Arrow arrow, ArrowTest test, Map<String, ScoredObjective> scored, Wording wording) {
        return ArrowRow.of(
                arrow.curve().path(),
                scored(scored, arrow.from()).objective().name(),
                scored(scored, arrow.to()).objective().name(),
                test,
                wording);
    }

    private static ArrowTest testOf(Arrow arrow, List<ArrowTest> tests) {
        return tests.stream()
                .filter(test -> test.from().equals(arrow.from()) && test.to().equals(arrow.to()))
                .findFirst()
                .orElseThrow();
    }

    private static ScoredObjective scored(Map<String, ScoredObjective> scored, String objective) {
        return Objects.requireNonNull(scored.get(objective), objective);
    }
}
