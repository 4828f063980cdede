package org.whalecurve.domain.cascade;

/**
 * A contribution that leads nowhere, because the card above or the organisation was changed after
 * it was agreed. It counts nowhere until the card below is published anew.
 *
 * @param link the contribution
 * @param reason why it leads nowhere, in a sentence
 */
public record StrayContribution(ContributionLink link, String reason) {}
