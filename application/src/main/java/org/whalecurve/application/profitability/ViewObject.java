package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.costing.CostObject;

/** The profit statement of one product, market, channel or group of customers. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewObject {

    /** The key that stands for what no single one of them causes. */
    String NONE = "-";

    /**
     * @param object any sort but the customers
     * @param key the product's key, or the name of the market, channel or segment, or the account's
     *     key
     * @throws org.whalecurve.application.Refusal as {@link RankObjects}; NOT_FOUND also if it had
     *     no lines in the period
     */
    ObjectView viewObject(Actor actor, String runId, CostObject object, String key);
}
