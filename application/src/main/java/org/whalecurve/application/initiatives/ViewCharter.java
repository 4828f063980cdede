package org.whalecurve.application.initiatives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.initiatives.Initiative;

/** Looks at a version of a charter as it was written. */
@Requires(Right.KEEP_INITIATIVES)
public interface ViewCharter {

    /**
     * @param version null for the present one
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none
     */
    DocumentVersion<Initiative> viewCharter(Actor actor, String id, @Nullable Integer version);
}
