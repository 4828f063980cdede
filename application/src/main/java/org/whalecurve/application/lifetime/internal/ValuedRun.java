package org.whalecurve.application.lifetime.internal;

import java.util.function.Consumer;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.runs.LifetimeCalculation;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;

/**
 * A lifetime run whose customers are valued.
 *
 * @param run the run
 * @param sold its purchases; their amounts are what was sold, as booked
 * @param calculated its model and customers
 * @param lines streams its order lines once more
 */
public record ValuedRun(
        LifetimeRun run,
        PurchaseDays sold,
        LifetimeCalculation calculated,
        Consumer<FactScan> lines) {}
