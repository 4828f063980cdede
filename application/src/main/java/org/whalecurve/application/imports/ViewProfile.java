package org.whalecurve.application.imports;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** An import profile. */
@Requires(Right.SEE_IMPORTS)
public interface ViewProfile {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that id
     */
    ProfileDocument viewProfile(Actor actor, String profileId);
}
