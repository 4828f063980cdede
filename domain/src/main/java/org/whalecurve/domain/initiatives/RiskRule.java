package org.whalecurve.domain.initiatives;

/** Why an initiative is said to be at risk. */
public enum RiskRule {
    /** More was spent than there is. */
    OVERSPENT,
    /** The share of the budget that is spent runs ahead of the share of the time that is over. */
    SPENT_AHEAD,
    /** A milestone is due soon, and nobody has said anything of late. */
    SILENT_BEFORE_MILESTONE,
    /** Somebody raised a risk that nobody has settled. */
    OPEN_RISK,
    /** A measure that it should move goes the wrong way. */
    WRONG_WAY,
    /** Nobody is on the team. */
    NO_TEAM
}
