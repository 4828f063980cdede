package org.whalecurve.application.lifetime;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.CustomerEquity;

/**
 * A lifetime run with what all customers are worth.
 *
 * @param run the run
 * @param equity of all customers; null until the run is computed
 */
public record LifetimeRunView(LifetimeRun run, @Nullable CustomerEquity equity) {}
