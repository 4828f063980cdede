package org.whalecurve.application.imports.port;

import org.whalecurve.domain.imports.ImportProfile;

/** Reads the documents of import profiles. */
public interface ProfileReader {

    /**
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line
     */
    ImportProfile read(String document);
}
