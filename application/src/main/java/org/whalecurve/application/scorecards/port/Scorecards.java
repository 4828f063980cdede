package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.documents.port.DocumentVersions;
import org.whalecurve.domain.scorecards.Scorecard;

/** All versions of all scorecards. */
public interface Scorecards extends DocumentVersions<Scorecard> {}
