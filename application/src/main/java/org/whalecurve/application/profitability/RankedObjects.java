package org.whalecurve.application.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.WhaleCurve;

/**
 * A part of the ranked products, markets, channels or groups of customers of a run.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param object what is ranked
 * @param curve the whale curve of all of them
 * @param statements the part, in the order asked for
 * @param none what no single one causes; null if there is nothing of the kind
 * @param unassigned where groups of customers are ranked, the lines without a customer, which are
 *     in none of them; null if there are no such lines
 * @param next where the next part begins; null at the end
 */
public record RankedObjects(
        String run,
        String period,
        String currency,
        CostObject object,
        WhaleCurve curve,
        List<ObjectView> statements,
        @Nullable ObjectView none,
        @Nullable ObjectView unassigned,
        @Nullable String next) {}
