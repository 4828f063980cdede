package org.whalecurve.application.costing;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.domain.costing.CostModel;

/** Adds a cost model as a draft. */
@Requires(Right.KEEP_MODELS)
public interface AddModel {

    /**
     * A draft of the same model is replaced if the writer started from it, or wrote it himself;
     * after a published version a new version begins. Sending the document of the latest version
     * again changes nothing.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line;
     *     CONFLICT if somebody else has written a version that the writer did not start from
     */
    DocumentVersion<CostModel> addModel(Actor actor, Draft draft);
}
