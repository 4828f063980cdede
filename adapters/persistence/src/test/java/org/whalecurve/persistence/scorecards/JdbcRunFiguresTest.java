package org.whalecurve.persistence.scorecards;

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
import org.whalecurve.application.scorecards.port.RunFigures;
import org.whalecurve.application.scorecards.port.RunFiguresContract;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcRunFiguresTest extends RunFiguresContract {

    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    @Inject RunFigures figures;
    @Inject Periods periods;
    @Inject ProfitabilityRuns runs;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected RunFigures figures() {
        return figures;
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
