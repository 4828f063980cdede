package org.whalecurve.application.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.lifetime.internal.LifetimeQueries;
import org.whalecurve.application.lifetime.port.InMemoryCustomerValues;
import org.whalecurve.application.lifetime.port.InMemoryLifetimeRuns;
import org.whalecurve.application.lifetime.port.SampleLifetimeRuns;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;

/** What is told where the model is used in which nobody stops. */
class WithoutStoppingTest {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryLifetimeRuns runs = new InMemoryLifetimeRuns(unitOfWork);
    private final InMemoryCustomerValues values = new InMemoryCustomerValues(unitOfWork);
    private final HarbourOffice office = HarbourOffice.open();
    private final LifetimeQueries queries = new LifetimeQueries(runs, values, office.customers);

    @BeforeEach
    void sevenCustomers() {
        office.customerKeeping.putCustomers(
                CONTROLLER,
                IntStream.rangeClosed(1, 7)
                        .mapToObj(i ->
                                new CustomerDetails(
                                        "N" + i,
                                        "Inn " + i,
                                        SampleWorld.HOME,
                                        null,
                                        null,
                                        "amara",
                                        null))
                        .toList());
    }

    @Test
    void theFutureTakesThePlaceOfRiskOfWhichNothingIsKnown() {
        computed(ModelKind.NBD);

        ValuedCustomersPage page = byRisk();

        assertThat(page.order()).isEqualTo(ValueOrder.FUTURE);
        assertThat(futures(page)).containsExactly(325.0, 300.0, 50.25);
    }

    @Test
    void whereStoppingIsSeenCustomersComeByRisk() {
        computed(ModelKind.BG_NBD);

        assertThat(byRisk().order()).isEqualTo(ValueOrder.AT_RISK);
    }

    private ValuedCustomersPage byRisk() {
        return queries.rankValuedCustomers(
                CONTROLLER, RankValuedCustomers.LATEST, ValueOrder.AT_RISK, null, 10);
    }

    private static List<Double> futures(ValuedCustomersPage page) {
        return page.items().stream().map(item -> item.value().future().value()).toList();
    }

    private void computed(ModelKind used) {
        LifetimeRun run = SampleLifetimeRuns.ordered(12, SampleLifetimeRuns.MONDAY_NOON);
        runs.add(run);
        values.write(run.id(), SampleLifetimeRuns.customers());
        runs.update(run.computed(SampleLifetimeRuns.resultBy(used)), LifetimeRunState.ORDERED);
    }
}
