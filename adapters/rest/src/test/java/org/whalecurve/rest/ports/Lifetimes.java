package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.defection.ListLeavingCustomers;
import org.whalecurve.application.lifetime.ExplainCustomerValue;
import org.whalecurve.application.lifetime.ListLifetimeRuns;
import org.whalecurve.application.lifetime.OrderLifetimeRun;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.lifetime.ViewAliveCourse;
import org.whalecurve.application.lifetime.ViewEquity;
import org.whalecurve.application.lifetime.ViewForesight;
import org.whalecurve.application.lifetime.ViewLifetimeRun;
import org.whalecurve.application.lifetime.port.SampleLifetimeRuns;
import org.whalecurve.application.sample.SampleLeaving;
import org.whalecurve.application.sample.SampleValues;

/** What three customers of the sample company are worth. */
@ApplicationScoped
class Lifetimes {

    @Produces
    @Singleton
    OrderLifetimeRun orderLifetimeRun() {
        return Gate.guard(
                OrderLifetimeRun.class,
                (_, _, horizonMonths, _) ->
                        SampleLifetimeRuns.ordered(horizonMonths, SampleLifetimeRuns.MONDAY_NOON));
    }

    @Produces
    @Singleton
    ListLifetimeRuns listLifetimeRuns() {
        return Gate.guard(
                ListLifetimeRuns.class, (_, _, _) -> new Page<>(List.of(SampleValues.RUN), null));
    }

    @Produces
    @Singleton
    ViewLifetimeRun viewLifetimeRun() {
        return Gate.guard(ViewLifetimeRun.class, (_, _) -> SampleValues.view());
    }

    @Produces
    @Singleton
    ViewForesight viewForesight() {
        return Gate.guard(ViewForesight.class, (_, _) -> SampleValues.foresight());
    }

    @Produces
    @Singleton
    ViewEquity viewEquity() {
        return Gate.guard(ViewEquity.class, (_, _, by) -> SampleValues.equityBy(by));
    }

    @Produces
    @Singleton
    ViewAliveCourse viewAliveCourse() {
        return Gate.guard(ViewAliveCourse.class, (_, _, _) -> SampleValues.course());
    }

    @Produces
    @Singleton
    RankValuedCustomers rankValuedCustomers() {
        return Gate.guard(RankValuedCustomers.class, (_, _, _, _, _) -> SampleValues.page());
    }

    @Produces
    @Singleton
    ExplainCustomerValue explainCustomerValue() {
        return Gate.guard(ExplainCustomerValue.class, (_, _, _) -> SampleValues.explanation());
    }

    @Produces
    @Singleton
    ListLeavingCustomers listLeavingCustomers() {
        return Gate.guard(ListLeavingCustomers.class, (_, _, _, _, _) -> SampleLeaving.page(true));
    }
}
