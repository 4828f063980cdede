package org.whalecurve.application.imports;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Adds or replaces an import profile. */
@Requires(Right.KEEP_PROFILES)
public interface KeepProfile {

    /**
     * @param profileId the id it is kept under; must be the id the document states, and null stands
     *     for that
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line
     */
    ProfileDocument keepProfile(Actor actor, @Nullable String profileId, String document);
}
