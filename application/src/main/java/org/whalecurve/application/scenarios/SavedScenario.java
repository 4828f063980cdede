package org.whalecurve.application.scenarios;

import java.time.Instant;
import java.util.List;

/**
 * A scenario that somebody saved. Its changes are kept as they were written, and computed anew
 * whenever it is opened; of what they gave, only the figures at saving are kept.
 *
 * @param id unique among all scenarios
 * @param run id of the run it is of
 * @param currency ISO 4217 code of the run
 * @param title what people call it
 * @param changes what is different, at least one thing
 * @param savedBy user name of whoever saved it
 * @param savedAt when it was saved
 * @param figures what it gave then
 * @param version rises with every change of the title; hand it in again when changing, so that
 *     nobody's change is lost
 */
public record SavedScenario(
        String id,
        String run,
        String currency,
        ScenarioTitle title,
        List<ChangeOrder> changes,
        String savedBy,
        Instant savedAt,
        ScenarioFigures figures,
        long version) {

    public SavedScenario {
        changes = List.copyOf(changes);
    }

    /** The same scenario under another title, a version later. */
    public SavedScenario called(ScenarioTitle other) {
        return new SavedScenario(
                id, run, currency, other, changes, savedBy, savedAt, figures, version + 1);
    }
}
