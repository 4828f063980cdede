package org.whalecurve.application.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.CostObject;

/**
 * A part of the ranked products, markets or channels of one customer. All of them, with what none
 * of them causes, add up to the customer's statement.
 *
 * @param customer the customer's statement
 * @param object what is ranked
 * @param statements the part, in the order asked for
 * @param none what no single one causes; null if there is nothing of the kind
 * @param count how many there are in all
 * @param unprofitable how many of them cost more than they earn
 * @param next where the next part begins; null at the end
 */
public record RankedCustomerObjects(
        StatementView customer,
        CostObject object,
        List<ObjectView> statements,
        @Nullable ObjectView none,
        int count,
        int unprofitable,
        @Nullable String next) {}
