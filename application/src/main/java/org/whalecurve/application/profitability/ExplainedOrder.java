package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.explanation.OrderExplanation;

/**
 * An order with what makes its figures.
 *
 * @param view the customer's statement
 * @param activities the activities, by position
 * @param order the order
 */
public record ExplainedOrder(
        StatementView view, List<Activity> activities, OrderExplanation order) {}
