package org.whalecurve.application.lifetime;

import java.util.List;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.CustomerEquity;

/**
 * What the customers that an actor may see are worth, group by group.
 *
 * @param run the run that values them
 * @param currency ISO 4217 code of the amounts
 * @param by what puts them together
 * @param parts the groups that have any: cohorts in the order of time, others by what is expected
 *     of them, the most first
 * @param total of all groups, without the error that all customers share
 * @param notShown how many customers lie outside what the actor may see
 */
public record EquityReport(
        LifetimeRun run,
        String currency,
        EquityGrouping by,
        List<Part> parts,
        CustomerEquity total,
        int notShown) {

    public EquityReport {
        parts = List.copyOf(parts);
    }

    /**
     * A group.
     *
     * @param name empty for customers of whom none is known; a cohort's is such as {@code 2011-Q3}
     * @param equity what its customers are worth, without the error that all share
     */
    public record Part(String name, CustomerEquity equity) {}
}
