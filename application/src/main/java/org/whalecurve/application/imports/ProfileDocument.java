package org.whalecurve.application.imports;

import org.whalecurve.domain.imports.ImportProfile;

/**
 * An import profile and the document it was read from.
 *
 * @param profile what it says
 * @param document the YAML text as it was sent
 */
public record ProfileDocument(ImportProfile profile, String document) {}
