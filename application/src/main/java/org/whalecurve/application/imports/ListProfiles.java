package org.whalecurve.application.imports;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** All import profiles, sorted by id. */
@Requires(Right.SEE_IMPORTS)
public interface ListProfiles {

    List<ProfileDocument> listProfiles(Actor actor);
}
