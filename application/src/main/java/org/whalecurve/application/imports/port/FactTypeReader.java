package org.whalecurve.application.imports.port;

import org.whalecurve.domain.imports.FactType;

/** Reads the documents of fact types. */
public interface FactTypeReader {

    /**
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line
     */
    FactType read(String document);
}
