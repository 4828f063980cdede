package org.whalecurve.application.costing;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.costing.CostModel;

/** One version of a cost model. */
@Requires(Right.SEE_MODELS)
public interface ViewModel {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version
     */
    DocumentVersion<CostModel> viewModel(Actor actor, String id, int version);
}
