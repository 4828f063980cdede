package org.whalecurve.web.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.initiatives.AddInitiative;
import org.whalecurve.application.initiatives.CloseInitiative;
import org.whalecurve.application.initiatives.ClosingWords;
import org.whalecurve.application.initiatives.ListInitiatives;
import org.whalecurve.application.initiatives.MeasureBenefit;
import org.whalecurve.application.initiatives.RecordProgress;
import org.whalecurve.application.initiatives.ReviseInitiative;
import org.whalecurve.application.initiatives.ViewCharter;
import org.whalecurve.application.initiatives.ViewInitiative;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.InitiativeOffice;
import org.whalecurve.application.sample.SampleInitiative;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.initiatives.Benefit;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitGroup;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.scorecards.Months;

/**
 * Two initiatives of the sample company behind the pages, one of them closed. Orders find them as
 * they were, and change nothing for others.
 */
@ApplicationScoped
class InitiativesWorld {

    private static final Actor EDITH = new Actor("edith", Set.of(Role.EXECUTIVE), Set.of());
    private static final String CLOSED = "prices";

    private final InitiativeOffice office = office();

    @Produces
    @Singleton
    ListInitiatives listInitiatives() {
        return Gate.guard(ListInitiatives.class, office.queries);
    }

    @Produces
    @Singleton
    ViewInitiative viewInitiative() {
        return Gate.guard(ViewInitiative.class, office.queries);
    }

    @Produces
    @Singleton
    ViewCharter viewCharter() {
        return Gate.guard(ViewCharter.class, office.keeping);
    }

    /** Ten customers, as the domain's own test works them out by hand; the groups went apart. */
    @Produces
    @Singleton
    MeasureBenefit measureBenefit() {
        Benefit benefit =
                new Benefit(
                        new BenefitGroup(5, 1_500_00, 1_800_00, 1, 0, 0, 400_00_00),
                        new BenefitGroup(5, 350_00, 450_00, 0, 2, 90_00, 250_00_00));
        return Gate.guard(
                MeasureBenefit.class,
                (_, _, _) ->
                        new Measured(
                                Months.of(YearMonth.parse("2011-02")),
                                Months.of(YearMonth.parse("2011-03")),
                                "GBP",
                                benefit,
                                Optional.of(benefit),
                                List.of("run-1", "run-2")));
    }

    /** Takes every charter but one with a fault, and keeps nothing. */
    @Produces
    @Singleton
    AddInitiative addInitiative() {
        return Gate.guard(
                AddInitiative.class,
                (actor, document) -> {
                    if (document.contains("wrong")) {
                        throw new Refusal(
                                Refusal.Kind.WRONG_INPUT,
                                "faulty-charter",
                                "The charter has a fault.",
                                List.of(new Refusal.Fault("end", 2, "It ends before it begins.")));
                    }
                    return office.keeping.viewCharter(actor, SampleInitiative.ID, null);
                });
    }

    @Produces
    @Singleton
    ReviseInitiative reviseInitiative() {
        return Gate.guard(
                ReviseInitiative.class,
                (actor, id, _, expected) ->
                        office().keeping
                                .reviseInitiative(
                                        actor,
                                        id,
                                        office.keeping.viewCharter(actor, id, null).document(),
                                        expected));
    }

    @Produces
    @Singleton
    RecordProgress recordProgress() {
        return Gate.guard(
                RecordProgress.class,
                (actor, id, progress, words) ->
                        office().reporting.recordProgress(actor, id, progress, words));
    }

    @Produces
    @Singleton
    CloseInitiative closeInitiative() {
        return Gate.guard(
                CloseInitiative.class,
                (actor, id, words) -> office().reporting.closeInitiative(actor, id, words));
    }

    private static InitiativeOffice office() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        InitiativeOffice office = new InitiativeOffice(scorecards);
        office.begin(SampleInitiative.charter());
        office.begin(SampleInitiative.called(CLOSED, "Prices of small orders"));
        office.reporting.closeInitiative(
                EDITH,
                CLOSED,
                new ClosingWords(true, "Nothing came", "Ask <b>first</b>", "Nobody"));
        String id = SampleInitiative.ID;
        office.reporting.recordProgress(
                EDITH, id, new MoneySpent(2_500_00), "Interviews with ten customers");
        office.reporting.recordProgress(EDITH, id, new RiskRaised(), "They may buy elsewhere");
        office.reporting.recordProgress(
                EDITH, id, new MilestoneReached("prices", LocalDate.parse("2011-04-02")), "");
        return office;
    }
}
