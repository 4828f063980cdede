package org.whalecurve.persistence.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the costs of a run stand above one another, as it is stored: minor units. */
record LevelsRow(List<SustainedRow> sustaining, List<MarginRow> margins, List<String> purposes) {

    /** What sustaining something cost. */
    record SustainedRow(String id, String name, @Nullable ObjectRow of, long amount) {}

    /** What is sustained. */
    record ObjectRow(String object, String key) {}

    /** A line of the statement. */
    record MarginRow(String name, boolean productCost, List<Integer> activities) {}
}
