package org.whalecurve.application.scorecards.port;

import org.whalecurve.domain.scorecards.Scorecard;

/** Reads the documents of scorecards. */
public interface ScorecardReader {

    /**
     * Reads and reviews a document.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault, its place and its
     *     line
     */
    Scorecard read(String document);

    /** The JSON schema of the documents. */
    String schema();
}
