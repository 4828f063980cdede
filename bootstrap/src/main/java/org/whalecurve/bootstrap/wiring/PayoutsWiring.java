package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.incentives.internal.PlanTrial;
import org.whalecurve.application.incentives.internal.PublishedPlans;
import org.whalecurve.application.payouts.CorrectPayout;
import org.whalecurve.application.payouts.DecidePayout;
import org.whalecurve.application.payouts.ListPayouts;
import org.whalecurve.application.payouts.ViewPayout;
import org.whalecurve.application.payouts.internal.PayoutFiguring;
import org.whalecurve.application.payouts.internal.PayoutKeeping;
import org.whalecurve.application.payouts.port.KeptPayouts;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;

/** Wires payouts. */
@ApplicationScoped
class PayoutsWiring {

    @Produces
    @Singleton
    @Typed(PayoutKeeping.class)
    PayoutKeeping payoutKeeping(
            PublishedPlans plans,
            PlanTrial trial,
            PublishedCards cards,
            CardHistories histories,
            KeptPayouts payouts,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new PayoutKeeping(
                plans,
                new PayoutFiguring(trial, cards, histories),
                payouts,
                audit,
                unitOfWork,
                clock);
    }

    @Produces
    @Singleton
    DecidePayout decidePayout(PayoutKeeping behindTheGate) {
        return Gate.guard(DecidePayout.class, behindTheGate);
    }

    @Produces
    @Singleton
    CorrectPayout correctPayout(PayoutKeeping behindTheGate) {
        return Gate.guard(CorrectPayout.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListPayouts listPayouts(PayoutKeeping behindTheGate) {
        return Gate.guard(ListPayouts.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewPayout viewPayout(PayoutKeeping behindTheGate) {
        return Gate.guard(ViewPayout.class, behindTheGate);
    }
}
