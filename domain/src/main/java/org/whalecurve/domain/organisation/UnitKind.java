package org.whalecurve.domain.organisation;

/** What sort of part of the company a unit is. */
public enum UnitKind {
    /** The whole of it: the unit above all others. */
    COMPANY,
    DIVISION,
    REGION,
    BRANCH,
    DEPARTMENT,
    TEAM,
    /** Somebody who has a card of their own. */
    PERSON
}
