package org.whalecurve.application.initiatives;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.initiatives.Initiative;

/** Lists the versions of a charter. */
@Requires(Right.KEEP_INITIATIVES)
public interface ListCharterVersions {

    /**
     * The latest first.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such initiative
     */
    List<DocumentVersion<Initiative>> listCharterVersions(Actor actor, String id);
}
