package org.whalecurve.application.organisation.port;

import org.whalecurve.application.documents.port.InMemoryDocumentReader;
import org.whalecurve.domain.organisation.Organisation;

/** Knows the organisations it was told of. */
public final class InMemoryOrganisationReader extends InMemoryDocumentReader<Organisation>
        implements OrganisationReader {

    public InMemoryOrganisationReader() {
        super("organisation", Organisation::name);
    }
}
