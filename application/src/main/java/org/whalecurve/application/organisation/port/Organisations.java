package org.whalecurve.application.organisation.port;

import org.whalecurve.application.documents.port.DocumentVersions;
import org.whalecurve.domain.organisation.Organisation;

/** All versions of the organisation. */
public interface Organisations extends DocumentVersions<Organisation> {}
