package org.whalecurve.application.imports.port;

import java.util.List;
import java.util.Optional;
import org.whalecurve.application.imports.ProfileDocument;

/** The import profiles, as the documents people write. */
public interface ImportProfiles {

    Optional<ProfileDocument> find(String id);

    /** All, sorted by id. */
    List<ProfileDocument> all();

    /** Adds the profile, or replaces the one of the same id. */
    void put(ProfileDocument profile);
}
