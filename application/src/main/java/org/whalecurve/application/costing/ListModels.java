package org.whalecurve.application.costing;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.costing.CostModel;

/** All versions of all cost models, sorted by id, the latest version first. */
@Requires(Right.SEE_MODELS)
public interface ListModels {

    List<DocumentVersion<CostModel>> listModels(Actor actor);
}
