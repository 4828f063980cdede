package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.payouts.CorrectPayout;
import org.whalecurve.application.payouts.DecidePayout;
import org.whalecurve.application.payouts.ListPayouts;
import org.whalecurve.application.payouts.ViewPayout;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.IncentiveOffice;
import org.whalecurve.application.sample.SampleIncentivePlan;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;

/**
 * What the sample company paid for its March, which is restated afterwards. Whatever is decided is
 * decided in an office that nobody else enters, so that the answers stay the same.
 */
@ApplicationScoped
class Payouts {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final BigDecimal AMOUNT = new BigDecimal("1197.68");

    private final IncentiveOffice office = restated();

    @Produces
    @Singleton
    DecidePayout decidePayout() {
        return Gate.guard(
                DecidePayout.class,
                (actor, plan, version, from, to, amount) ->
                        published().payouts.decidePayout(actor, plan, version, from, to, amount));
    }

    @Produces
    @Singleton
    CorrectPayout correctPayout() {
        return Gate.guard(
                CorrectPayout.class,
                (actor, plan, number, corrections, difference) ->
                        restated()
                                .payouts
                                .correctPayout(actor, plan, number, corrections, difference));
    }

    @Produces
    @Singleton
    ListPayouts listPayouts() {
        return Gate.guard(ListPayouts.class, office.payouts);
    }

    @Produces
    @Singleton
    ViewPayout viewPayout() {
        return Gate.guard(ViewPayout.class, office.payouts);
    }

    private static IncentiveOffice published() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        IncentiveOffice office = new IncentiveOffice(scorecards);
        office.publish(SampleIncentivePlan.plan());
        return office;
    }

    private static IncentiveOffice restated() {
        IncentiveOffice office = published();
        Actor controller = HarbourOffice.CONTROLLER;
        office.payouts.decidePayout(controller, "sales", 1, MARCH, MARCH, AMOUNT);
        HarbourOffice books = office.scorecards.books;
        books.clock.pass(Duration.ofDays(1));
        books.periodKeeping.reopenPeriod(controller, "2011-03", "taking orders takes longer");
        office.scorecards.publication.publishRun(controller, books.runMarchBySlowerOrders());
        return office;
    }
}
