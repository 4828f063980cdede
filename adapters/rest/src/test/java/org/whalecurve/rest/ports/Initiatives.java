package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.initiatives.AddInitiative;
import org.whalecurve.application.initiatives.CloseInitiative;
import org.whalecurve.application.initiatives.ListCharterVersions;
import org.whalecurve.application.initiatives.ListInitiatives;
import org.whalecurve.application.initiatives.MeasureBenefit;
import org.whalecurve.application.initiatives.RecordProgress;
import org.whalecurve.application.initiatives.ReviseInitiative;
import org.whalecurve.application.initiatives.ViewCharter;
import org.whalecurve.application.initiatives.ViewInitiative;
import org.whalecurve.application.initiatives.ViewInitiativeSchema;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.InitiativeOffice;
import org.whalecurve.application.sample.SampleInitiative;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.initiatives.Benefit;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitGroup;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.scorecards.Months;

/** The initiative of the sample company; each order finds it as it was. */
@ApplicationScoped
class Initiatives {

    private static final Instant ADDED = Instant.parse("2011-04-04T09:00:00Z");
    private static final Actor EDITH = new Actor("edith", Set.of(Role.EXECUTIVE), Set.of());
    private static final Initiative CHARTER = SampleInitiative.charter();

    @Produces
    @Singleton
    AddInitiative addInitiative() {
        return Gate.guard(AddInitiative.class, (_, _) -> version(1));
    }

    @Produces
    @Singleton
    ReviseInitiative reviseInitiative() {
        return Gate.guard(
                ReviseInitiative.class,
                (_, id, _, expected) -> {
                    required(id);
                    if (expected != 1) {
                        throw new Refusal(
                                Refusal.Kind.STALE, "initiative-changed", "Read it again.");
                    }
                    return version(2);
                });
    }

    @Produces
    @Singleton
    ViewCharter viewCharter() {
        return Gate.guard(
                ViewCharter.class,
                (_, id, version) -> {
                    required(id);
                    return version(version == null ? 1 : version);
                });
    }

    @Produces
    @Singleton
    ListCharterVersions listCharterVersions() {
        return Gate.guard(
                ListCharterVersions.class,
                (_, id) -> {
                    required(id);
                    return List.of(version(1));
                });
    }

    @Produces
    @Singleton
    ViewInitiativeSchema viewInitiativeSchema() {
        return Gate.guard(ViewInitiativeSchema.class, _ -> "{\"type\":\"object\"}");
    }

    @Produces
    @Singleton
    ListInitiatives listInitiatives() {
        return Gate.guard(
                ListInitiatives.class,
                (actor, filter, after, limit) ->
                        office().queries.listInitiatives(actor, filter, after, limit));
    }

    @Produces
    @Singleton
    ViewInitiative viewInitiative() {
        return Gate.guard(
                ViewInitiative.class, (actor, id) -> office().queries.viewInitiative(actor, id));
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

    /** Ten customers, as the domain's own test works them out by hand. */
    @Produces
    @Singleton
    MeasureBenefit measureBenefit() {
        return Gate.guard(
                MeasureBenefit.class,
                (_, id, _) -> {
                    required(id);
                    return new Measured(
                            Months.of(YearMonth.parse("2011-02")),
                            Months.of(YearMonth.parse("2011-03")),
                            "GBP",
                            new Benefit(
                                    new BenefitGroup(5, 1_500, 1_800, 0, 0, 0, 400),
                                    new BenefitGroup(5, 350, 450, 0, 1, 90, 250)),
                            Optional.empty(),
                            List.of(
                                    "4f1b7c0e2d8a4b6f9c3e5d7a1b2c3d4e",
                                    "0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e"));
                });
    }

    private static InitiativeOffice office() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        InitiativeOffice office = new InitiativeOffice(scorecards);
        office.begin(CHARTER);
        office.reporting.recordProgress(
                EDITH,
                CHARTER.id(),
                new MilestoneReached("list", LocalDate.parse("2011-04-02")),
                "");
        office.reporting.recordProgress(
                EDITH, CHARTER.id(), new MoneySpent(2_500_00), "Interviews with ten customers");
        office.reporting.recordProgress(
                EDITH, CHARTER.id(), new RiskRaised(), "Cap Nord may buy elsewhere");
        return office;
    }

    private static void required(String id) {
        if (!id.equals(CHARTER.id())) {
            throw Refusal.notFound("initiative", id);
        }
    }

    private static DocumentVersion<Initiative> version(int version) {
        return new DocumentVersion<>(
                CHARTER.id(),
                version,
                CHARTER,
                Documents.charter(),
                MasterData.HASH,
                "amara",
                ADDED,
                ADDED);
    }
}
