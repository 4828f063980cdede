package org.whalecurve.application.scorecards.port;

import java.time.Instant;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.application.scorecards.ScorecardReport;

/** Writes scorecards as files. */
public interface ScorecardDocuments {

    /**
     * Writes all that a report tells. Nothing is handed out before all of it is written.
     *
     * @param at when it is written
     * @return the whole file
     * @throws org.whalecurve.application.Refusal CONFLICT if the form has no sign for a character
     *     of the card
     */
    byte[] write(ScorecardReport report, DocumentForm form, Instant at);
}
