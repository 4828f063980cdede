package org.whalecurve.application.imports.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.imports.ProfileDocument;

/** Import profiles held in memory. */
public final class InMemoryImportProfiles implements ImportProfiles {

    private final InMemoryTable<String, ProfileDocument> profiles;

    public InMemoryImportProfiles(InMemoryUnitOfWork unitOfWork) {
        profiles = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public Optional<ProfileDocument> find(String id) {
        return profiles.find(id);
    }

    @Override
    public List<ProfileDocument> all() {
        return profiles.all();
    }

    @Override
    public void put(ProfileDocument profile) {
        profiles.put(profile.profile().id(), profile);
    }
}
