package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.statistics.Estimate;

/**
 * What one customer has earned and is expected to earn. The figures mean what they do in {@link
 * ValuedCustomers}.
 */
public record ValuedCustomer(
        int customer,
        History history,
        long past,
        double ownMean,
        double alive,
        double purchases,
        double profit,
        Estimate future,
        double atRisk) {}
