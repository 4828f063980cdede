package org.whalecurve.persistence.imports;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.FactTypesContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class PanacheFactTypesTest extends FactTypesContract {

    @Inject FactTypes types;

    @Override
    protected FactTypes types() {
        return types;
    }
}
