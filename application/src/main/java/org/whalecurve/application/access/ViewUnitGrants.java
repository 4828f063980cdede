package org.whalecurve.application.access;

import java.util.List;

/** Which users answer for which units. */
@Requires(Right.KEEP_ACCESS)
public interface ViewUnitGrants {

    List<UnitGrant> viewUnitGrants(Actor actor);
}
