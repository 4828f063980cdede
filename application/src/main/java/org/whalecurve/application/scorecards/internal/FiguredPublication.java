package org.whalecurve.application.scorecards.internal;

import java.time.YearMonth;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;

/**
 * Publishes runs and works out what measures show of them, so that nobody waits for it who opens a
 * card. A run that is published anew changes what the one after it follows; both are worked out.
 */
public final class FiguredPublication implements PublishRun {

    private static final String LANE = "figures";

    /** Every month that a period can have. */
    private static final Months EVER = new Months(YearMonth.of(1, 1), YearMonth.of(9999, 12));

    private final PublishRun publication;
    private final CardHistories histories;
    private final LedgerFiguring figuring;
    private final BackgroundWork background;

    public FiguredPublication(
            PublishRun publication,
            CardHistories histories,
            LedgerFiguring figuring,
            BackgroundWork background) {
        this.publication = publication;
        this.histories = histories;
        this.figuring = figuring;
        this.background = background;
    }

    @Override
    public Run publishRun(Actor actor, String runId) {
        Run published = publication.publishRun(actor, runId);
        background.queue(LANE, this::workOut);
        return published;
    }

    private void workOut() {
        try {
            RunsOfRecord record = histories.runsOfRecord(null);
            figuring.of(record.within(EVER).values(), record.operations(), Scorecard.WHOLE_COMPANY);
        } catch (RuntimeException _) {
            // Nothing is lost: whoever opens a card works out what is missing, and is told why not.
        }
    }
}
