package org.whalecurve.application.subscriptions.internal;

import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.domain.profitability.Run;

/** Publishes runs and has those told who subscribed to a scorecard. */
public final class TellingPublication implements PublishRun {

    private final PublishRun publication;
    private final MailRound round;
    private final BackgroundWork background;

    public TellingPublication(PublishRun publication, MailRound round, BackgroundWork background) {
        this.publication = publication;
        this.round = round;
        this.background = background;
    }

    @Override
    public Run publishRun(Actor actor, String runId) {
        Run published = publication.publishRun(actor, runId);
        background.queue(MailRound.LANE, round::planAndSend);
        return published;
    }
}
