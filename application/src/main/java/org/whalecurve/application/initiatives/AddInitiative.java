package org.whalecurve.application.initiatives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.initiatives.Initiative;

/** Begins an initiative with the first version of its charter. */
@Requires(Right.KEEP_INITIATIVES)
public interface AddInitiative {

    /**
     * Sending the text of the present version again changes nothing.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line;
     *     CONFLICT if there is an initiative of that id with another charter
     */
    DocumentVersion<Initiative> addInitiative(Actor actor, String document);
}
