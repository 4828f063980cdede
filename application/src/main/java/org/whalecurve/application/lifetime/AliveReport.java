package org.whalecurve.application.lifetime;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.lifetime.forecasts.AliveCourse;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;

/**
 * How likely a customer still was one, as time went by.
 *
 * @param run the run whose model tells it
 * @param customer the customer
 * @param course from its first purchase to the cut; null where the histories do not tell whether
 *     customers stop
 */
public record AliveReport(LifetimeRun run, Customer customer, @Nullable AliveCourse course) {}
