package org.whalecurve.application.incentives.port;

import org.whalecurve.domain.incentives.IncentivePlan;

/** Reads the documents of incentive plans. */
public interface IncentivePlanReader {

    /**
     * Reads and reviews a document.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault, its place and its
     *     line
     */
    IncentivePlan read(String document);

    /** The JSON schema of the documents. */
    String schema();
}
