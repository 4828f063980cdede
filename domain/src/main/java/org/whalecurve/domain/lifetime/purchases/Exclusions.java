package org.whalecurve.domain.lifetime.purchases;

/**
 * What of the recorded purchases does not count, and why.
 *
 * @param afterTheCut purchases later than the last day that is looked at
 * @param beyondMemory purchases more than a {@link History#OLDEST century} before that day
 * @param onTheSameDay purchases beyond the first of a customer on one day; their amounts count as
 *     part of that day's purchase
 * @param customersWithout customers without any purchase that counts
 */
public record Exclusions(
        long afterTheCut, long beyondMemory, long onTheSameDay, int customersWithout) {}
