package org.whalecurve.domain.lifetime.spend;

/**
 * A model of what a purchase brings, with the parameters that make what customers brought most
 * likely.
 *
 * @param model with these parameters
 * @param logLikelihood of the amounts in their unit
 * @param customers with repeats that counted
 * @param leftOut customers with repeats whose mean the model cannot take
 */
public record FittedSpend(SpendModel model, double logLikelihood, int customers, int leftOut)
        implements SpendOutcome {}
