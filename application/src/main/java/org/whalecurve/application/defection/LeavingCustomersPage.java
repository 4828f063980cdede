package org.whalecurve.application.defection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.defection.LeavingTotals;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.recommendations.Recommendations;

/**
 * A part of the customers that may be leaving and that an actor may see.
 *
 * @param run the lifetime run that looked at them
 * @param currency ISO 4217 code of the amounts
 * @param stoppingIsSeen whether the histories tell that customers stop; if not, a long pause alone
 *     speaks, and what is at risk of what is at stake is not known
 * @param looked how many customers that the actor may see were looked at
 * @param totals of all that may be leaving and that the actor may see
 * @param notShown how many more may be leaving outside what the actor may see
 * @param recommendations how the offers were chosen, and those of the customers in this part; null
 *     for a run that did not look for any
 * @param items in order
 * @param next where the next part begins; null at the end
 */
public record LeavingCustomersPage(
        LifetimeRun run,
        String currency,
        boolean stoppingIsSeen,
        int looked,
        LeavingTotals totals,
        int notShown,
        @Nullable Recommendations recommendations,
        List<LeavingCustomerView> items,
        @Nullable String next) {

    public LeavingCustomersPage {
        items = List.copyOf(items);
    }
}
