package org.whalecurve.application.costing.port;

import org.whalecurve.application.documents.port.DocumentVersions;
import org.whalecurve.domain.costing.CostModel;

/** All versions of all cost models. */
public interface CostModels extends DocumentVersions<CostModel> {}
