package org.whalecurve.application.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.explanation.ActivityExplanation;
import org.whalecurve.domain.explanation.BesideOrders;
import org.whalecurve.domain.explanation.OrderStatement;

/**
 * A statement with what makes it.
 *
 * @param view the statement
 * @param activities what each activity cost and why, by position
 * @param orders a part of the orders, the least profitable first; all of them add up to the profit,
 *     less what lies beside them
 * @param allOrders how many orders there are
 * @param beside what facts add that lie in no order; null if the model counts none
 */
public record ExplainedStatement(
        StatementView view,
        List<ActivityExplanation> activities,
        Page<OrderStatement> orders,
        int allOrders,
        @Nullable BesideOrders beside) {}
