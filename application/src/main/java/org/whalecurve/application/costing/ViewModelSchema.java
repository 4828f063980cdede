package org.whalecurve.application.costing;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The JSON schema of cost model documents. */
@Requires(Right.SEE_MODELS)
public interface ViewModelSchema {

    String viewModelSchema(Actor actor);
}
