package org.whalecurve.web.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Address;

/**
 * All runs, and the form to order one.
 *
 * @param mayOrder whether the actor may order runs
 * @param periods the periods to choose from
 * @param books the books to choose from, what happened first
 * @param models the published versions to choose from
 * @param runs the runs, the latest first
 * @param next the address of the next part; null at the end
 */
record RunsView(
        boolean mayOrder,
        List<Choice> periods,
        List<Choice> books,
        List<Choice> models,
        List<RunRow> runs,
        @Nullable Address next) {

    /** Something to choose. */
    record Choice(String value, String label) {}
}
