package org.whalecurve.application.scorecards.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whalecurve.application.sample.SampleReport;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.application.scorecards.ScorecardReport;

/** What whoever writes scorecards as files must do. */
public abstract class ScorecardDocumentsContract {

    /** When the files of these tests are written. */
    protected static final Instant AT = Instant.parse("2011-04-06T07:30:00Z");

    /** What is under test. */
    protected abstract ScorecardDocuments documents();

    @ParameterizedTest
    @EnumSource
    void everyFormIsWritten(DocumentForm form) {
        assertThat(documents().write(SampleReport.march(), form, AT)).isNotEmpty();
    }

    @Test
    void theTableHoldsEveryLineOfTheCard() {
        ScorecardReport report = SampleReport.march();

        String table =
                new String(documents().write(report, DocumentForm.CSV, AT), StandardCharsets.UTF_8);

        assertThat(table)
                .contains(report.headlines().stream().map(CardLine::name).toList())
                .contains(report.lines().stream().map(CardLine::name).toList());
        assertThat(table.lines()).hasSize(1 + report.headlines().size() + report.lines().size());
    }
}
