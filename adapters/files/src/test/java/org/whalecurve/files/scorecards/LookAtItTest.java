package org.whalecurve.files.scorecards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleReport;

class LookAtItTest {
    @Test
    void write() throws Exception {
        Written w = new Written(Instant.parse("2011-04-06T07:30:00Z"), ZoneId.of("UTC"));
        Files.write(Path.of("/tmp/delivery-sample.pdf"), PdfScorecard.write(SampleReport.marchAsPublished(), w));
        Files.write(Path.of("/tmp/delivery-long.pdf"), PdfScorecard.write(new Renamed(n -> (n + " and what becomes of it ").repeat(3)).march(), w));
        Files.write(Path.of("/tmp/delivery-sample.xlsx"), XlsxScorecard.write(SampleReport.marchAsPublished(), w));
        Files.write(Path.of("/tmp/delivery-sample.csv"), CsvScorecard.write(SampleReport.march()));
    }
}
