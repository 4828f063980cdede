package org.whalecurve.application.scorecards.port;

import org.whalecurve.domain.scorecards.map.MapChange;

/** Changes the documents of scorecards as a person would: where it must, and nowhere else. */
public interface ScorecardEditor {

    /**
     * The document that says what the change makes of the card. What it does not touch stays as it
     * was written, comments too.
     *
     * @param change one that the card can have
     * @throws org.whalecurve.application.Refusal WRONG_INPUT if the document has faults, or the
     *     card would have flaws afterwards; CONFLICT if the document is written in a way in which
     *     the change cannot be written
     */
    String edit(String document, MapChange change);
}
