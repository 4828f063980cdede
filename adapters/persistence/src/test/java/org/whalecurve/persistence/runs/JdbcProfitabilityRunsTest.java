package org.whalecurve.persistence.runs;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.ProfitabilityRunsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcProfitabilityRunsTest extends ProfitabilityRunsContract {

    @Inject ProfitabilityRuns runs;
    @Inject Periods periods;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected ProfitabilityRuns runs() {
        return runs;
    }

    @Override
    protected Periods periods() {
        return periods;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
