package org.whalecurve.application.scorecards.port;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.application.scorecards.ScorecardReport;

/** Writes the names of the lines, whatever the form. */
public final class InMemoryScorecardDocuments implements ScorecardDocuments {

    @Override
    public byte[] write(ScorecardReport report, DocumentForm form, Instant at) {
        return Stream.concat(report.headlines().stream(), report.shown().stream())
                .map(CardLine::name)
                .collect(Collectors.joining("\n", "name\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
