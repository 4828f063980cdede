package org.whalecurve.application.imports.port;

import org.whalecurve.application.InMemoryUnitOfWork;

class InMemoryFactTypesTest extends FactTypesContract {

    private final FactTypes types = new InMemoryFactTypes(new InMemoryUnitOfWork());

    @Override
    protected FactTypes types() {
        return types;
    }
}
