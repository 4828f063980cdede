package org.whalecurve.persistence.imports;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.ImportProfilesContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class PanacheImportProfilesTest extends ImportProfilesContract {

    @Inject ImportProfiles profiles;

    @Override
    protected ImportProfiles profiles() {
        return profiles;
    }
}
