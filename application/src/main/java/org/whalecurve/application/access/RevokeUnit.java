package org.whalecurve.application.access;

/** Ends a user's answering for a unit. */
@Requires(Right.KEEP_ACCESS)
public interface RevokeUnit {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such grant
     */
    void revokeUnit(Actor actor, UnitGrant grant);
}
