package org.whalecurve.domain.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp.Child;

/**
 * A perspective with the scores of its objectives.
 *
 * @param perspective the perspective
 * @param objectives its objectives, in the order of the card
 * @param score what they come to
 */
public record ScoredPerspective(
        Perspective perspective, List<ScoredObjective> objectives, RollUp score) {

    static ScoredPerspective of(
            Perspective perspective, Map<String, MeasureValue> values, Months stretch) {
        List<ScoredObjective> objectives =
                perspective.objectives().stream()
                        .map(each -> ScoredObjective.of(each, values, stretch))
                        .toList();
        return new ScoredPerspective(
                perspective,
                objectives,
                RollUp.of(
                        objectives.stream()
                                .map(each ->
                                        Child.of(
                                                each.objective().id(),
                                                each.objective().weight(),
                                                each.score()))
                                .toList()));
    }

    /** Its measures of a timing, each by its part of the share of the perspective. */
    List<Child> measures(Timing timing, Fraction share) {
        List<Fraction> shares =
                new Weights(objectives.stream().map(each -> each.objective().weight()).toList())
                        .shares();
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            children.addAll(objectives.get(i).measures(timing, share.times(shares.get(i))));
        }
        return children;
    }
}
