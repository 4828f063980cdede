package org.whalecurve.application.sample;

import org.whalecurve.application.cascade.internal.CascadeViewing;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.organisation.internal.OrganisationInForce;
import org.whalecurve.application.organisation.internal.OrganisationKeeping;
import org.whalecurve.application.organisation.port.InMemoryOrganisationReader;
import org.whalecurve.application.organisation.port.InMemoryOrganisations;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.CardScoring;
import org.whalecurve.application.scorecards.internal.FiguredPublication;
import org.whalecurve.application.scorecards.internal.LedgerFiguring;
import org.whalecurve.application.scorecards.internal.MeasureMoving;
import org.whalecurve.application.scorecards.internal.OperationsFiguring;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.application.scorecards.internal.ScorecardKeeping;
import org.whalecurve.application.scorecards.internal.ValueEntering;
import org.whalecurve.application.scorecards.port.InMemoryEnteredValues;
import org.whalecurve.application.scorecards.port.InMemoryRunFigures;
import org.whalecurve.application.scorecards.port.InMemoryScorecardReader;
import org.whalecurve.application.scorecards.port.InMemoryScorecards;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.scorecards.Scorecard;

/** The scorecards of Harbour Supplies, beside the office where its books are kept. */
public final class ScorecardOffice {

    public final HarbourOffice books;
    public final InMemoryRunFigures figures;
    public final ScorecardKeeping keeping;
    public final PublishedCards cards;
    public final OrganisationKeeping organisation;
    public final CascadeViewing cascade;
    public final LedgerFiguring figuring;
    public final CardHistories histories;
    public final CardScoring scoring;
    public final ValueEntering entering;
    public final MeasureMoving moving;
    public final FiguredPublication publication;

    private final InMemoryScorecardReader reader = new InMemoryScorecardReader();
    private final InMemoryOrganisationReader organisationReader = new InMemoryOrganisationReader();

    /**
     * @param books the office with what was closed so far
     */
    public ScorecardOffice(HarbourOffice books) {
        this.books = books;
        InMemoryScorecards scorecards = new InMemoryScorecards(books.unitOfWork);
        InMemoryOrganisations organisations = new InMemoryOrganisations(books.unitOfWork);
        OrganisationInForce inForce = new OrganisationInForce(organisations);
        organisation =
                new OrganisationKeeping(
                        organisations,
                        organisationReader,
                        books.audit,
                        books.unitOfWork,
                        books.clock);
        InMemoryEnteredValues entered = new InMemoryEnteredValues(books.unitOfWork);
        figures = new InMemoryRunFigures(books.unitOfWork);
        figuring =
                new LedgerFiguring(
                        books.runs,
                        books.statements,
                        books.customers,
                        new OperationsFiguring(
                                books.imports,
                                books.factTypes,
                                books.catalogue,
                                books.declaredFacts,
                                books.material),
                        figures);
        histories =
                new CardHistories(
                        books.runs,
                        books.periods,
                        figuring,
                        books.lifetimeFigures,
                        entered,
                        books.clock);
        keeping =
                new ScorecardKeeping(
                        scorecards, reader, inForce, books.audit, books.unitOfWork, books.clock);
        cards = new PublishedCards(scorecards, inForce, books.clock);
        cascade = new CascadeViewing(cards, histories);
        scoring = new CardScoring(cards, histories);
        entering = new ValueEntering(cards, entered, books.audit, books.unitOfWork, books.clock);
        moving = new MeasureMoving(cards, histories, figuring, books.customers);
        publication =
                new FiguredPublication(
                        books.publication, histories, figuring, (_, work) -> work.run());
    }

    /** Adds a card as a draft. @return its version */
    public int draft(Scorecard card) {
        return keeping.addScorecard(HarbourOffice.CONTROLLER, Draft.anew(reader.documentOf(card)))
                .version();
    }

    /** Adds an organisation and publishes it. */
    public void publish(Organisation divided) {
        int version =
                organisation
                        .addOrganisation(
                                HarbourOffice.CONTROLLER,
                                Draft.anew(organisationReader.documentOf(divided)))
                        .version();
        organisation.publishOrganisation(HarbourOffice.CONTROLLER, version, null);
    }

    /** Adds a card and publishes it. */
    public void publish(Scorecard card) {
        int version = draft(card);
        keeping.publishScorecard(HarbourOffice.CONTROLLER, VersionKey.of(card.id(), version));
    }
}
