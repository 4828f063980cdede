package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.port.TemporaryAccess;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.customers.port.Customers;
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
import org.whalecurve.application.initiatives.internal.BenefitMeasuring;
import org.whalecurve.application.initiatives.internal.InitiativeKeeping;
import org.whalecurve.application.initiatives.internal.InitiativeQueries;
import org.whalecurve.application.initiatives.internal.InitiativeReporting;
import org.whalecurve.application.initiatives.internal.TeamAccess;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.application.initiatives.port.Initiatives;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.LedgerFiguring;
import org.whalecurve.application.scorecards.internal.PublishedCards;

/** Wires initiatives, and what their teams see for as long as they are on them. */
@ApplicationScoped
class InitiativesWiring {

    /** Stands before the gate: it is part of how an actor comes to be. */
    @Produces
    @Singleton
    TemporaryAccess temporaryAccess(
            Initiatives initiatives, InitiativeRecords records, Clock clock) {
        return new TeamAccess(initiatives, records, clock);
    }

    @Produces
    @Singleton
    @Typed(InitiativeKeeping.class)
    InitiativeKeeping initiativeKeeping(
            Initiatives initiatives,
            InitiativeRecords records,
            InitiativeReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new InitiativeKeeping(initiatives, records, reader, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    @Typed(InitiativeQueries.class)
    InitiativeQueries initiativeQueries(
            Initiatives initiatives,
            InitiativeRecords records,
            PublishedCards cards,
            CardHistories histories,
            Clock clock) {
        return new InitiativeQueries(initiatives, records, cards, histories, clock);
    }

    @Produces
    @Singleton
    @Typed(BenefitMeasuring.class)
    BenefitMeasuring benefitMeasuring(
            InitiativeQueries initiatives,
            InitiativeRecords records,
            CardHistories histories,
            LedgerFiguring figuring,
            Customers customers) {
        return new BenefitMeasuring(initiatives, records, histories, figuring, customers);
    }

    @Produces
    @Singleton
    @Typed(InitiativeReporting.class)
    InitiativeReporting initiativeReporting(
            InitiativeQueries initiatives,
            BenefitMeasuring measuring,
            InitiativeRecords records,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new InitiativeReporting(initiatives, measuring, records, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    AddInitiative addInitiative(InitiativeKeeping behindTheGate) {
        return Gate.guard(AddInitiative.class, behindTheGate);
    }

    @Produces
    @Singleton
    ReviseInitiative reviseInitiative(InitiativeKeeping behindTheGate) {
        return Gate.guard(ReviseInitiative.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewCharter viewCharter(InitiativeKeeping behindTheGate) {
        return Gate.guard(ViewCharter.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListCharterVersions listCharterVersions(InitiativeKeeping behindTheGate) {
        return Gate.guard(ListCharterVersions.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewInitiativeSchema viewInitiativeSchema(InitiativeKeeping behindTheGate) {
        return Gate.guard(ViewInitiativeSchema.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewInitiative viewInitiative(InitiativeQueries behindTheGate) {
        return Gate.guard(ViewInitiative.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListInitiatives listInitiatives(InitiativeQueries behindTheGate) {
        return Gate.guard(ListInitiatives.class, behindTheGate);
    }

    @Produces
    @Singleton
    MeasureBenefit measureBenefit(BenefitMeasuring behindTheGate) {
        return Gate.guard(MeasureBenefit.class, behindTheGate);
    }

    @Produces
    @Singleton
    RecordProgress recordProgress(InitiativeReporting behindTheGate) {
        return Gate.guard(RecordProgress.class, behindTheGate);
    }

    @Produces
    @Singleton
    CloseInitiative closeInitiative(InitiativeReporting behindTheGate) {
        return Gate.guard(CloseInitiative.class, behindTheGate);
    }
}
