package org.whalecurve.web.access;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.UnitGrant;

/**
 * Somebody answers for a unit.
 *
 * @param label the unit in words
 */
record GrantView(String user, String unit, String label) {

    static GrantView of(UnitGrant grant) {
        return new GrantView(
                grant.user(),
                grant.unit(),
                grant.unit().equals(Actor.WHOLE_COMPANY) ? "the whole company" : grant.unit());
    }
}
