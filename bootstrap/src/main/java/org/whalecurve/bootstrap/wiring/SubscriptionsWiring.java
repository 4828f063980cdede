package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.RecogniseActor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.scorecards.internal.FiguredPublication;
import org.whalecurve.application.subscriptions.ListSubscriptions;
import org.whalecurve.application.subscriptions.Subscribe;
import org.whalecurve.application.subscriptions.Unsubscribe;
import org.whalecurve.application.subscriptions.internal.CardMailWriting;
import org.whalecurve.application.subscriptions.internal.MailRound;
import org.whalecurve.application.subscriptions.internal.SubscriptionKeeping;
import org.whalecurve.application.subscriptions.internal.TellingPublication;
import org.whalecurve.application.subscriptions.port.Mail;
import org.whalecurve.application.subscriptions.port.MailDeliveries;
import org.whalecurve.application.subscriptions.port.Subscriptions;

/** Wires subscriptions, and the publication of runs of which they tell. */
@ApplicationScoped
class SubscriptionsWiring {

    @Produces
    @Singleton
    @Typed(SubscriptionKeeping.class)
    SubscriptionKeeping subscriptionKeeping(
            ListScorecards cards,
            Subscriptions subscriptions,
            MailDeliveries deliveries,
            Mail mail,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new SubscriptionKeeping(
                cards, subscriptions, deliveries, mail, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    Subscribe subscribe(SubscriptionKeeping behindTheGate) {
        return Gate.guard(Subscribe.class, behindTheGate);
    }

    @Produces
    @Singleton
    Unsubscribe unsubscribe(SubscriptionKeeping behindTheGate) {
        return Gate.guard(Unsubscribe.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListSubscriptions listSubscriptions(SubscriptionKeeping behindTheGate) {
        return Gate.guard(ListSubscriptions.class, behindTheGate);
    }

    /** It asks through the gate, as the subscriber: their rights are checked at the sending. */
    @Produces
    @Singleton
    @Typed(MailRound.class)
    MailRound mailRound(
            ProfitabilityRuns runs,
            Periods periods,
            Subscriptions subscriptions,
            MailDeliveries deliveries,
            RecogniseActor recogniseActor,
            ViewScorecard viewScorecard,
            ExportScorecard exportScorecard,
            @ConfigProperty(name = "whalecurve.public-url", defaultValue = "http://127.0.0.1:8080")
                    String site,
            Mail mail,
            Clock clock) {
        return new MailRound(
                runs,
                periods,
                subscriptions,
                deliveries,
                new CardMailWriting(
                        recogniseActor, viewScorecard, exportScorecard, runs, deliveries, site),
                mail,
                clock);
    }

    @Produces
    @Singleton
    PublishRun publishRun(
            FiguredPublication publication, MailRound round, BackgroundWork background) {
        return Gate.guard(PublishRun.class, new TellingPublication(publication, round, background));
    }
}
