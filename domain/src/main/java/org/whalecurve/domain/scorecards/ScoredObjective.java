package org.whalecurve.domain.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureValue.NoData;
import org.whalecurve.domain.scorecards.RollUp.Child;

/**
 * An objective with the scores of its measures.
 *
 * @param objective the objective
 * @param measures its measures, in the order of the card
 * @param score what they come to
 */
public record ScoredObjective(Objective objective, List<ScoredMeasure> measures, RollUp score) {

    static ScoredObjective of(
            Objective objective, Map<String, MeasureValue> values, Months stretch) {
        List<ScoredMeasure> measures =
                objective.measures().stream()
                        .map(each ->
                                ScoredMeasure.of(
                                        each,
                                        values.getOrDefault(
                                                each.id(), new NoData("Nothing was observed yet.")),
                                        stretch))
                        .toList();
        return new ScoredObjective(
                objective,
                measures,
                RollUp.of(
                        measures.stream()
                                .map(each -> each.child(each.measure().weight()))
                                .toList()));
    }

    /** Its measures of a timing, each by its part of the share of the objective. */
    List<Child> measures(Timing timing, Fraction share) {
        List<Fraction> shares =
                new Weights(measures.stream().map(each -> each.measure().weight()).toList())
                        .shares();
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (measures.get(i).measure().timing() == timing) {
                children.add(measures.get(i).child(share.times(shares.get(i))));
            }
        }
        return children;
    }
}
