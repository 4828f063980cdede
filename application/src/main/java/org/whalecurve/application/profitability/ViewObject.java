package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.costing.CostObject;

/** The profit statement of one product or one market. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewObject {

    /** The key that stands for what no single product or market causes. */
    String NONE = "-";

    /**
     * @param object product or market
     * @param key the product's key, or the country
     * @throws org.whalecurve.application.Refusal as {@link RankObjects}; NOT_FOUND also if it had
     *     no lines in the period
     */
    ObjectView viewObject(Actor actor, String runId, CostObject object, String key);
}
