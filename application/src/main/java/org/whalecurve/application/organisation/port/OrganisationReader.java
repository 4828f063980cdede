package org.whalecurve.application.organisation.port;

import org.whalecurve.application.documents.port.DocumentReader;
import org.whalecurve.domain.organisation.Organisation;

/** Reads the documents of the organisation. */
public interface OrganisationReader extends DocumentReader<Organisation> {}
