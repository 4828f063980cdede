package org.whalecurve.persistence.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.ProfitabilityRunsContract;
import org.whalecurve.application.runs.port.SampleRuns;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.persistence.Connections;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcProfitabilityRunsTest extends ProfitabilityRunsContract {

    @Inject ProfitabilityRuns runs;
    @Inject Periods periods;
    @Inject UnitOfWork unitOfWork;

    @Test
    void aResultOfATimeWithoutServicePoolsHasNoAllocation() throws SQLException {
        Run running =
                SampleRuns.ordered("r1", "2011-03", SampleRuns.MONDAY_NOON).in(RunState.RUNNING);
        runs.add(running.in(RunState.ORDERED));
        runs.update(running, RunState.ORDERED);
        runs.update(running.computed(SampleRuns.result("r1.parquet")), RunState.RUNNING);
        Connections.run(
                Connections.asOwner(),
                "insert into run select 'older', period, inputs, ordered_by, ordered_at, state,"
                        + " lines_folded, lines_total, problem, summary, certificate, 'older',"
                        + " statement_sha256 from run");

        assertThat(runs.find("older").orElseThrow().result())
                .extracting(RunResult::allocation)
                .isEqualTo(AllocationStatement.NONE);
    }

    @Test
    void aPublicationNeverChanges() {
        Run published = publish("r1", "2011-03");

        assertThatThrownBy(() ->
                        runs.update(
                                published.published(SampleRuns.MONDAY_NOON), RunState.PUBLISHED))
                .hasMessageContaining("r1");
        assertThat(runs.find("r1")).contains(published);
    }

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
