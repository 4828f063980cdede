package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.documents.port.DocumentReader;
import org.whalecurve.domain.scorecards.Scorecard;

/** Reads the documents of scorecards. */
public interface ScorecardReader extends DocumentReader<Scorecard> {

    /**
     * On which line a place of a card stands in its document.
     *
     * @param document one that can be read
     * @param where the place, such as {@code perspectives[1].objectives[0].weight}
     * @return from 1; the line of what the place lies in, as far as the document has it
     */
    long lineOf(String document, String where);
}
