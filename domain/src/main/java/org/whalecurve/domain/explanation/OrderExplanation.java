package org.whalecurve.domain.explanation;

import java.util.List;
import org.whalecurve.domain.costing.TermTime;

/**
 * One order with everything that makes its figures.
 *
 * @param statement its figures
 * @param times the terms of each activity's time equation for this order, by position in the model
 * @param lines its lines
 */
public record OrderExplanation(
        OrderStatement statement, List<List<TermTime>> times, List<ExplainedLine> lines) {}
