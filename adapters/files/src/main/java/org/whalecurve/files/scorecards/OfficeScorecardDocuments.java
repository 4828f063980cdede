package org.whalecurve.files.scorecards;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.port.ScorecardDocuments;

/** Writes scorecards in memory, as CSV, XLSX, PDF or SVG. */
@Singleton
final class OfficeScorecardDocuments implements ScorecardDocuments {

    private final ZoneId zone;

    /**
     * @param zone the zone in which people read times of day
     */
    @Inject
    OfficeScorecardDocuments(
            @ConfigProperty(name = "whalecurve.time-zone", defaultValue = "UTC") ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public byte[] write(ScorecardReport report, DocumentForm form, Instant at) {
        Written written = new Written(at, zone);
        try {
            return switch (form) {
                case CSV -> CsvScorecard.write(report);
                case XLSX -> XlsxScorecard.write(report, written);
                case PDF -> PdfScorecard.write(report, written);
                case SVG -> SvgMap.write(report, written);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a scorecard could not be written as " + form, e);
        }
    }
}
