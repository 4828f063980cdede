package org.whalecurve.application.imports.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryImportsTest extends ImportsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Imports imports = new InMemoryImports(unitOfWork);
    private final ImportProfiles profiles = new InMemoryImportProfiles(unitOfWork);

    @Override
    protected Imports imports() {
        return imports;
    }

    @Override
    protected ImportProfiles profiles() {
        return profiles;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
