package org.whalecurve.application.sample;

import org.whalecurve.application.initiatives.internal.BenefitMeasuring;
import org.whalecurve.application.initiatives.internal.InitiativeKeeping;
import org.whalecurve.application.initiatives.internal.InitiativeQueries;
import org.whalecurve.application.initiatives.internal.InitiativeReporting;
import org.whalecurve.application.initiatives.port.InMemoryInitiativeReader;
import org.whalecurve.domain.initiatives.Initiative;

/** The initiatives of Harbour Supplies, beside its scorecards. */
public final class InitiativeOffice {

    public final ScorecardOffice scorecards;
    public final HarbourOffice books;
    public final InitiativeKeeping keeping;
    public final InitiativeQueries queries;
    public final BenefitMeasuring measuring;
    public final InitiativeReporting reporting;

    private final InMemoryInitiativeReader reader = new InMemoryInitiativeReader();

    /**
     * @param scorecards the office with the cards that initiatives name
     */
    public InitiativeOffice(ScorecardOffice scorecards) {
        this.scorecards = scorecards;
        books = scorecards.books;
        keeping =
                new InitiativeKeeping(
                        books.initiatives,
                        books.initiativeRecords,
                        reader,
                        books.audit,
                        books.unitOfWork,
                        books.clock);
        queries =
                new InitiativeQueries(
                        books.initiatives,
                        books.initiativeRecords,
                        scorecards.cards,
                        scorecards.histories,
                        books.clock);
        measuring =
                new BenefitMeasuring(
                        queries,
                        books.initiativeRecords,
                        scorecards.histories,
                        scorecards.figuring,
                        books.customers);
        reporting =
                new InitiativeReporting(
                        queries,
                        measuring,
                        books.initiativeRecords,
                        books.audit,
                        books.unitOfWork,
                        books.clock);
    }

    /** Begins an initiative. */
    public void begin(Initiative initiative) {
        keeping.addInitiative(HarbourOffice.CONTROLLER, document(initiative));
    }

    /** The document of a charter. */
    public String document(Initiative initiative) {
        return reader.documentOf(initiative);
    }
}
