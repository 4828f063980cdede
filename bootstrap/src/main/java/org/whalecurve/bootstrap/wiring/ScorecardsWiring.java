package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.organisation.internal.OrganisationInForce;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.runs.internal.RunPublication;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.DecideValue;
import org.whalecurve.application.scorecards.DrawMap;
import org.whalecurve.application.scorecards.EnterValue;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.ListEnteredValues;
import org.whalecurve.application.scorecards.ListScorecardVersions;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.PublishScorecard;
import org.whalecurve.application.scorecards.ViewMovers;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.scorecards.ViewScorecardSchema;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.CardScoring;
import org.whalecurve.application.scorecards.internal.FiguredPublication;
import org.whalecurve.application.scorecards.internal.LedgerFiguring;
import org.whalecurve.application.scorecards.internal.MapDrawing;
import org.whalecurve.application.scorecards.internal.MeasureMoving;
import org.whalecurve.application.scorecards.internal.OperationsFiguring;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.application.scorecards.internal.ScorecardExport;
import org.whalecurve.application.scorecards.internal.ScorecardKeeping;
import org.whalecurve.application.scorecards.internal.ValueEntering;
import org.whalecurve.application.scorecards.port.EnteredValues;
import org.whalecurve.application.scorecards.port.LifetimeFigures;
import org.whalecurve.application.scorecards.port.RunFigures;
import org.whalecurve.application.scorecards.port.ScorecardDocuments;
import org.whalecurve.application.scorecards.port.ScorecardEditor;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.application.scorecards.port.Scorecards;

/** Wires scorecards, and that the figures they show are worked out when a run is published. */
@ApplicationScoped
class ScorecardsWiring {

    @Produces
    @Singleton
    @Typed(ScorecardKeeping.class)
    ScorecardKeeping scorecardKeeping(
            Scorecards cards,
            ScorecardReader reader,
            OrganisationInForce organisation,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ScorecardKeeping(cards, reader, organisation, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    AddScorecard addScorecard(ScorecardKeeping behindTheGate) {
        return Gate.guard(AddScorecard.class, behindTheGate);
    }

    @Produces
    @Singleton
    DrawMap drawMap(ScorecardReader reader, ScorecardEditor editor) {
        return Gate.guard(DrawMap.class, new MapDrawing(reader, editor));
    }

    @Produces
    @Singleton
    PublishScorecard publishScorecard(ScorecardKeeping behindTheGate) {
        return Gate.guard(PublishScorecard.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewScorecardVersion viewScorecardVersion(ScorecardKeeping behindTheGate) {
        return Gate.guard(ViewScorecardVersion.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListScorecardVersions listScorecardVersions(ScorecardKeeping behindTheGate) {
        return Gate.guard(ListScorecardVersions.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewScorecardSchema viewScorecardSchema(ScorecardKeeping behindTheGate) {
        return Gate.guard(ViewScorecardSchema.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(PublishedCards.class)
    PublishedCards publishedCards(Scorecards cards, OrganisationInForce organisation, Clock clock) {
        return new PublishedCards(cards, organisation, clock);
    }

    @Produces
    @Singleton
    ListScorecards listScorecards(PublishedCards behindTheGate) {
        return Gate.guard(ListScorecards.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(LedgerFiguring.class)
    LedgerFiguring ledgerFiguring(
            ProfitabilityRuns runs,
            StatementStore statements,
            Customers customers,
            OperationsFiguring operations,
            RunFigures figures) {
        return new LedgerFiguring(runs, statements, customers, operations, figures);
    }

    @Produces
    @Singleton
    @Typed(OperationsFiguring.class)
    OperationsFiguring operationsFiguring(
            Imports imports,
            FactTypes types,
            FactCatalogue catalogue,
            DeclaredFacts facts,
            RunMaterial material) {
        return new OperationsFiguring(imports, types, catalogue, facts, material);
    }

    @Produces
    @Singleton
    @Typed(CardHistories.class)
    CardHistories cardHistories(
            ProfitabilityRuns runs,
            Periods periods,
            LedgerFiguring figuring,
            LifetimeFigures lifetime,
            EnteredValues entered,
            Clock clock) {
        return new CardHistories(runs, periods, figuring, lifetime, entered, clock);
    }

    @Produces
    @Singleton
    @Typed(CardScoring.class)
    CardScoring cardScoring(PublishedCards cards, CardHistories histories) {
        return new CardScoring(cards, histories);
    }

    @Produces
    @Singleton
    ViewScorecard viewScorecard(CardScoring behindTheGate) {
        return Gate.guard(ViewScorecard.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExportScorecard exportScorecard(
            CardScoring scoring, ScorecardDocuments documents, Clock clock) {
        return Gate.guard(ExportScorecard.class, new ScorecardExport(scoring, documents, clock));
    }

    @Produces
    @Singleton
    @Typed(ValueEntering.class)
    ValueEntering valueEntering(
            PublishedCards cards,
            EnteredValues values,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ValueEntering(cards, values, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    EnterValue enterValue(ValueEntering behindTheGate) {
        return Gate.guard(EnterValue.class, behindTheGate);
    }

    @Produces
    @Singleton
    DecideValue decideValue(ValueEntering behindTheGate) {
        return Gate.guard(DecideValue.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListEnteredValues listEnteredValues(ValueEntering behindTheGate) {
        return Gate.guard(ListEnteredValues.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewMovers viewMovers(
            PublishedCards cards,
            CardHistories histories,
            LedgerFiguring figuring,
            Customers customers) {
        return Gate.guard(
                ViewMovers.class, new MeasureMoving(cards, histories, figuring, customers));
    }

    @Produces
    @Singleton
    @Typed(FiguredPublication.class)
    FiguredPublication figuredPublication(
            RunPublication publication,
            CardHistories histories,
            LedgerFiguring figuring,
            BackgroundWork background) {
        return new FiguredPublication(publication, histories, figuring, background);
    }
}
