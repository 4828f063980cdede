package org.whalecurve.domain.imports;

import java.util.List;

/**
 * What became of a row: accepted as a fact, or rejected with every reason.
 *
 * @param <F> the fact: an order line, or one of a declared type
 */
public sealed interface RowReading<F> {

    record Accepted<F>(F fact) implements RowReading<F> {}

    /**
     * @param problems at least one; of the whole row first, then in the order of the columns
     */
    record Rejected<F>(List<CellProblem> problems) implements RowReading<F> {}
}
