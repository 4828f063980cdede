package org.whalecurve.application.costing;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.domain.costing.CostModel;

/** Publishes a draft: from then on it can be run and never changes. */
@Requires(Right.KEEP_MODELS)
public interface PublishModel {

    /**
     * Publishing twice changes nothing.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version; CONFLICT if
     *     it says something else by now than what was read
     */
    DocumentVersion<CostModel> publishModel(Actor actor, VersionKey key);
}
