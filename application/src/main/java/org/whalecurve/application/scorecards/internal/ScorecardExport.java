package org.whalecurve.application.scorecards.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.ScorecardFile;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.scorecards.port.ScorecardDocuments;
import org.whalecurve.domain.scorecards.Span;

/** Has scorecards written as files. */
public final class ScorecardExport implements ExportScorecard {

    private final ViewScorecard scoring;
    private final ScorecardDocuments documents;
    private final InstantSource clock;

    public ScorecardExport(
            ViewScorecard scoring, ScorecardDocuments documents, InstantSource clock) {
        this.scoring = scoring;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public ScorecardFile exportScorecard(Actor actor, CardQuestion question, DocumentForm form) {
        ScorecardReport report = scoring.viewScorecard(actor, question);
        return new ScorecardFile(
                nameOf(report) + "." + form.ending(),
                form,
                documents.write(report, form, clock.instant()));
    }

    /** What is in it, so that files of several months do not overwrite each other. */
    private static String nameOf(ScorecardReport report) {
        Instant asOf = report.asOf();
        String name =
                "scorecard-"
                        + report.version().id()
                        + (report.desk() == null ? "" : "-" + report.desk().id())
                        + "-"
                        + report.month()
                        + (report.span() == Span.MONTH ? "" : "-" + wordOf(report.span()))
                        + (asOf == null ? "" : "-as-of-" + asOf);
        return name.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static String wordOf(Span span) {
        return span.name().toLowerCase(Locale.ROOT);
    }
}
