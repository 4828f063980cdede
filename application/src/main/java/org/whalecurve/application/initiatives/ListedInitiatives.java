package org.whalecurve.application.initiatives;

import org.whalecurve.application.Page;

/**
 * A part of the initiatives.
 *
 * @param page those that concern the actor and are wanted
 * @param late how many of all wanted ones are late
 * @param atRisk how many are at risk
 * @param hidden how many others there are that the actor does not see, wanted or not
 */
public record ListedInitiatives(Page<InitiativeReport> page, int late, int atRisk, int hidden) {}
