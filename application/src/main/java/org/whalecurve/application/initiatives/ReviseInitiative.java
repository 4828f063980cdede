package org.whalecurve.application.initiatives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.initiatives.Initiative;

/** Changes the charter of an initiative: a new version is in force at once. */
@Requires(Right.KEEP_INITIATIVES)
public interface ReviseInitiative {

    /**
     * Sending the text of the present version again changes nothing.
     *
     * @param expectedVersion the version the change is based on
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line, or if
     *     the charter is of another id; NOT_FOUND; STALE if it was changed since; CONFLICT if the
     *     initiative is closed
     */
    DocumentVersion<Initiative> reviseInitiative(
            Actor actor, String id, String document, long expectedVersion);
}
