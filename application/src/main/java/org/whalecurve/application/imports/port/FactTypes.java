package org.whalecurve.application.imports.port;

import java.util.List;
import java.util.Optional;
import org.whalecurve.application.imports.FactTypeDocument;

/** The fact types that people declared, as the documents they wrote. */
public interface FactTypes {

    Optional<FactTypeDocument> find(String id);

    /** All, sorted by id. */
    List<FactTypeDocument> all();

    /** Adds the type, or replaces the one of the same id. */
    void put(FactTypeDocument type);
}
