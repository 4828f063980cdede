package org.whalecurve.persistence.scenarios;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.SampleRuns;
import org.whalecurve.application.scenarios.port.Scenarios;
import org.whalecurve.application.scenarios.port.ScenariosContract;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcScenariosTest extends ScenariosContract {

    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    @Inject Scenarios scenarios;
    @Inject Periods periods;
    @Inject ProfitabilityRuns runs;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Scenarios scenarios() {
        return scenarios;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected void thereIsARun(String id) {
        periods.add(new Period(id, MARCH, MARCH, PeriodState.OPEN));
        runs.add(SampleRuns.ordered(id, id, SampleRuns.MONDAY_NOON));
    }
}
