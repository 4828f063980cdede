package org.whalecurve.persistence.facts;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactCatalogueContract;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcFactCatalogueTest extends FactCatalogueContract {

    @Inject FactCatalogue catalogue;
    @Inject Imports imports;
    @Inject ImportProfiles profiles;
    @Inject UnitOfWork unitOfWork;

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
