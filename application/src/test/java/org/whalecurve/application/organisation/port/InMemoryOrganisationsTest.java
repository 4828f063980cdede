package org.whalecurve.application.organisation.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryOrganisationsTest extends OrganisationsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Organisations organisations = new InMemoryOrganisations(unitOfWork);

    @Override
    protected Organisations versions() {
        return organisations;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
