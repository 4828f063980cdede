package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.explanation.ActivityExplanation;
import org.whalecurve.domain.explanation.BesideOrders;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.domain.explanation.PoolExplanation;
import org.whalecurve.domain.profitability.RunSummary.ActivityTotal;

/**
 * What an activity cost a customer, with what makes it.
 *
 * @param view the customer's statement
 * @param position position of the activity in the run
 * @param activity the cost and why
 * @param company what concerns the company as a whole; null for those who may not see it
 * @param orders a part of the orders that took part, the most expensive first; all of them add up
 *     to the cost and the time, with what lies beside them
 * @param allOrders how many orders took part
 * @param beside what facts add that lie in no order; null if they took no part
 */
public record ExplainedActivity(
        StatementView view,
        int position,
        ActivityExplanation activity,
        @Nullable CompanyPart company,
        Page<OrderStatement> orders,
        int allOrders,
        @Nullable BesideOrders beside) {

    /**
     * What stands behind a capacity cost rate.
     *
     * @param pool where the pool's expense comes from
     * @param total what the activity took for all customers together
     */
    public record CompanyPart(PoolExplanation pool, ActivityTotal total) {}
}
