package org.whalecurve.domain.imports;

import java.util.List;

/** What became of a row: accepted as an order line, or rejected with every reason. */
public sealed interface RowReading {

    record Accepted(OrderLine orderLine) implements RowReading {}

    /**
     * @param problems at least one; of the whole row first, then in the order of the columns
     */
    record Rejected(List<CellProblem> problems) implements RowReading {}
}
