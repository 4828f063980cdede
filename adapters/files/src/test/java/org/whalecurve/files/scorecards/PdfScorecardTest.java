package org.whalecurve.files.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.SampleReport;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.scorecards.ScorecardReport;

/** Reads the pages back. */
class PdfScorecardTest {

    private static final Written WRITTEN =
            new Written(Instant.parse("2011-04-06T07:30:00Z"), ZoneId.of("UTC"));

    @Test
    void thePagesSayWhoWhatAndWhenAndThenHowItStands() throws IOException {
        assertThat(text(SampleReport.march()))
                .containsSubsequence(
                        "Harbour Supplies",
                        "Scorecard of the whole company · March 2011, the month alone · amounts in GBP"
                                + " · owner executive",
                        "Score ",
                        "Overall",
                        "Leading measures",
                        "Lagging measures");
    }

    @Test
    void everyLineIsThereWithItsStatusInWordAndShape() throws IOException {
        String text = text(SampleReport.march());

        SampleScorecard.card()
                .measures()
                .forEach(measure -> assertThat(words(text)).contains(words(measure.name())));
        assertThat(words(text)).contains("1measurehasnodata.");
        assertThat(text)
                .contains("61.92", "200.00", "−138.08", "worse", "raw −48.4", "75.00%")
                .contains("▼ act", "▲ good", "○ no data", "Nothing was observed yet.");
    }

    @Test
    void theFootTellsVersionMomentAndPage() throws IOException {
        assertThat(text(SampleReport.marchAsPublished()))
                .contains(
                        "version 1, published 4 Apr 2011, 09:30:00 UTC · as known at 4 Apr 2011,"
                                + " 09:30:00 UTC · written 6 Apr 2011, 07:30:00 UTC",
                        "page 1 of ",
                        "Restated since: Profit of customers: then GBP\u00a061.92, today"
                                + " GBP\u00a065.00.",
                        "Values due: Stock in days by 10 Apr 2011 (controller).",
                        "Waiting for approval: Stock in days of March 2011, entered by controller.",
                        "February 2011 (" + "feb".repeat(8) + ")");
    }

    @Test
    void fontsAreEmbeddedAndTitleAndLanguageAreTold() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PdfScorecard.write(SampleReport.march(), WRITTEN))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(
                            "Harbour Supplies: scorecard of the whole company, March 2011, the month alone");
        }
    }

    @Test
    void itCanBeReadAloudPicturesToo() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PdfScorecard.write(SampleReport.march(), WRITTEN))) {
            List<PDStructureElement> elements = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);

            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .startsWith("Document", "H1", "P", "P")
                    .contains("Table", "TR", "TH", "TD", "Figure");
            assertThat(elements)
                    .filteredOn(each -> each.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .contains(
                            "GBP\u00a061.92 against a plan of GBP\u00a0200.00",
                            "Over 13 months: from no data to GBP\u00a061.92")
                    .anyMatch(told ->
                            told.startsWith(
                                            "Strategy map. Financial: Earn more with the customers we")
                                    && told.contains("Have in stock what is asked for supports"));
        }
    }

    @Test
    void aSignThatTheFontsDoNotHaveIsRefusedByNameAndNothingIsLeftOut() {
        for (String sign : List.of("客", "ש")) {
            ScorecardReport report = new Renamed(name -> name + sign).march();

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> PdfScorecard.write(report, WRITTEN))
                    .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT)
                    .withMessageContaining("'" + sign + "'")
                    .withMessageContaining("XLSX or CSV");
        }
    }

    @Test
    void longNamesGoOnOverLinesAndPages() throws IOException {
        ScorecardReport report =
                new Renamed(name -> (name + " and what becomes of it ").repeat(9) + "Ωμέγα")
                        .march();

        String text = text(report);

        assertThat(text).contains("page 3 of ");
        assertThat(words(text).split("Ωμέγα", -1)).hasSizeGreaterThan(30);
    }

    private static String text(ScorecardReport report) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfScorecard.write(report, WRITTEN))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without blanks, which stand elsewhere where a name is broken. */
    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
