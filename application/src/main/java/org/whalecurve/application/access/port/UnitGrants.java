package org.whalecurve.application.access.port;

import java.util.List;
import java.util.Set;
import org.whalecurve.application.access.UnitGrant;

/** Which users answer for which organisation units. */
public interface UnitGrants {

    /** The units of a user; empty if none. */
    Set<String> unitsOf(String user);

    /** All grants, sorted by user and unit. */
    List<UnitGrant> all();

    /**
     * Adds a grant.
     *
     * @return false if it was there already
     */
    boolean grant(UnitGrant grant);

    /**
     * Takes a grant back.
     *
     * @return false if there was none
     */
    boolean revoke(UnitGrant grant);
}
