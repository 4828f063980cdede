package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.documents.port.DocumentReader;
import org.whalecurve.domain.scorecards.Scorecard;

/** Reads the documents of scorecards. */
public interface ScorecardReader extends DocumentReader<Scorecard> {}
