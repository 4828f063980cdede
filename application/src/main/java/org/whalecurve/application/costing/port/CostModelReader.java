package org.whalecurve.application.costing.port;

import org.whalecurve.domain.costing.CostModel;

/** Reads the documents of cost models. */
public interface CostModelReader {

    /**
     * Reads and reviews a document.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault, its place and its
     *     line
     */
    CostModel read(String document);

    /** The JSON schema of the documents. */
    String schema();
}
