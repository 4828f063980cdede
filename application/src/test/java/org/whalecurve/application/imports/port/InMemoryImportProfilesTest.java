package org.whalecurve.application.imports.port;

import org.whalecurve.application.InMemoryUnitOfWork;

class InMemoryImportProfilesTest extends ImportProfilesContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final ImportProfiles profiles = new InMemoryImportProfiles(unitOfWork);

    @Override
    protected ImportProfiles profiles() {
        return profiles;
    }
}
