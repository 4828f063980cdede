package org.whalecurve.application.lifetime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.CustomerEquity;

/**
 * A part of the valued customers that an actor may see.
 *
 * @param run the run that values them
 * @param order by which figure the items come: the one that was asked for, or {@link
 *     ValueOrder#FUTURE} where risk was and the run does not tell of any
 * @param currency ISO 4217 code of the amounts
 * @param equity of all customers that the actor may see, without the error that all share
 * @param notShown how many customers lie outside what the actor may see
 * @param items in order
 * @param next where the next part begins; null at the end
 */
public record ValuedCustomersPage(
        LifetimeRun run,
        ValueOrder order,
        String currency,
        CustomerEquity equity,
        int notShown,
        List<CustomerValueView> items,
        @Nullable String next) {

    public ValuedCustomersPage {
        items = List.copyOf(items);
    }
}
