package org.whalecurve.domain.lifetime.spend;

/** What came of fitting a model of what a purchase brings: the model, or why there is none. */
public sealed interface SpendOutcome permits FittedSpend, SpendNotIdentified {}
