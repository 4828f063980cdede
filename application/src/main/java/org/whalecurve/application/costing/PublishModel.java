package org.whalecurve.application.costing;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.costing.CostModel;

/** Publishes a draft: from then on it can be run and never changes. */
@Requires(Right.KEEP_MODELS)
public interface PublishModel {

    /**
     * Publishing twice changes nothing.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version
     */
    DocumentVersion<CostModel> publishModel(Actor actor, String id, int version);
}
