package org.whalecurve.application.costing.port;

import org.whalecurve.application.documents.port.DocumentReader;
import org.whalecurve.domain.costing.CostModel;

/** Reads the documents of cost models. */
public interface CostModelReader extends DocumentReader<CostModel> {}
