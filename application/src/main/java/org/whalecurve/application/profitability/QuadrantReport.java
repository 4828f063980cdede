package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.quadrant.CustomerQuadrant;

/**
 * The customers of a run, parted by what they cost to serve and what they leave.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param quadrant the parts
 * @param largest the largest customers, as the quadrant has them, with who they are
 * @param notShown how many customers of the run lie outside the actor's scope or the filter
 */
public record QuadrantReport(
        String run,
        String period,
        String currency,
        CustomerQuadrant quadrant,
        List<Placed> largest,
        int notShown) {

    /** A customer and where it stands. */
    public record Placed(Customer customer, CustomerQuadrant.Point point) {}
}
