package org.whalecurve.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Address;

/**
 * All imports, and the form to deliver a file.
 *
 * @param mayDeliver whether the actor may deliver files
 * @param profiles the profiles to choose from
 * @param imports the imports, the latest first
 * @param next the address of the next part; null at the end
 */
record ImportsView(
        boolean mayDeliver,
        List<Profile> profiles,
        List<ImportRow> imports,
        @Nullable Address next) {

    /** A profile to choose. */
    record Profile(String id, String description) {}
}
