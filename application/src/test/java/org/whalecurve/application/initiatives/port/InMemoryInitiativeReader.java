package org.whalecurve.application.initiatives.port;

import org.whalecurve.application.documents.port.InMemoryDocumentReader;
import org.whalecurve.domain.initiatives.Initiative;

/** Knows the charters it was told of. */
public final class InMemoryInitiativeReader extends InMemoryDocumentReader<Initiative>
        implements InitiativeReader {

    public InMemoryInitiativeReader() {
        super("charter", Initiative::id);
    }
}
