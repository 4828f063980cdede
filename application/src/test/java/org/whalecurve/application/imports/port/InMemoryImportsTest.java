package org.whalecurve.application.imports.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryImportsTest extends ImportsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Imports imports = new InMemoryImports(unitOfWork);

    @Override
    protected Imports imports() {
        return imports;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
