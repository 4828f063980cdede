package org.whalecurve.application.facts.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.imports.port.InMemoryImportProfiles;
import org.whalecurve.application.imports.port.InMemoryImports;

class InMemoryFactCatalogueTest extends FactCatalogueContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final FactCatalogue catalogue = new InMemoryFactCatalogue(unitOfWork);
    private final Imports imports = new InMemoryImports(unitOfWork);
    private final ImportProfiles profiles = new InMemoryImportProfiles(unitOfWork);

    @Override
    protected FactCatalogue catalogue() {
        return catalogue;
    }

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
