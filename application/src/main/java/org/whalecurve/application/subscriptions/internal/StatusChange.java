package org.whalecurve.application.subscriptions.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;

/**
 * A measure that crossed a threshold.
 *
 * @param before how it stood
 * @param after how it stands
 */
record StatusChange(ScoredMeasure before, ScoredMeasure after) {

    /**
     * The measures that stand otherwise on one card than on another. What has no data on either has
     * crossed nothing.
     */
    static List<StatusChange> between(ScoredCard before, ScoredCard after) {
        Map<String, ScoredMeasure> known =
                before.measures()
                        .filter(each -> each.status() != Status.NO_DATA)
                        .collect(
                                Collectors.toMap(each -> each.measure().id(), Function.identity()));
        return after.measures()
                .filter(each -> each.status() != Status.NO_DATA)
                .flatMap(each ->
                        Optional.ofNullable(known.get(each.measure().id())).stream()
                                .map(then -> new StatusChange(then, each)))
                .filter(each -> each.before().status() != each.after().status())
                .toList();
    }
}
