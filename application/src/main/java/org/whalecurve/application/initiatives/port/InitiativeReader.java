package org.whalecurve.application.initiatives.port;

import org.whalecurve.application.documents.port.DocumentReader;
import org.whalecurve.domain.initiatives.Initiative;

/** Reads the charters of initiatives. */
public interface InitiativeReader extends DocumentReader<Initiative> {}
