package org.whalecurve.application.access;

/** Makes a user answer for a unit. */
@Requires(Right.KEEP_ACCESS)
public interface GrantUnit {

    /** Grants it; granting twice changes nothing. */
    void grantUnit(Actor actor, UnitGrant grant);
}
