package org.whalecurve.files.scorecards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.whalecurve.application.scorecards.CardMessage;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.files.scorecards.CardColumns.Column;

/** A scorecard as a workbook: how it stands, how it came there, and what it rests on. */
final class XlsxScorecard {

    private static final int TITLE_SIZE = 14;

    /** Below the title, the sentence and a row of air. */
    private static final int HEAD = 3;

    private XlsxScorecard() {}

    static byte[] write(ScorecardReport report, Written written) throws IOException {
        Scorecard card = report.version().content();
        CardWords words = new CardWords(card.currency());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Whalecurve", "1.0")) {
            String title = titleOf(report);
            book.properties().setTitle(title);
            Worksheet present = book.newWorksheet("Scorecard");
            head(present, title, CardMessage.of(report));
            table(present, CardColumns.present(report), CardColumns.lines(report), words);
            Worksheet history = book.newWorksheet("History");
            head(history, title, "Month by month, each with the months its values are about");
            table(history, CardColumns.past(report), CardColumns.history(report), words);
            new AboutSheet(book.newWorksheet("About"), words).write(report, written);
        }
        return out.toByteArray();
    }

    /** Whose, what and of when. */
    static String titleOf(ScorecardReport report) {
        Scorecard card = report.version().content();
        return "%s: %sscorecard of the %s, %s, %s"
                .formatted(
                        card.name(),
                        report.desk() == null ? "" : report.desk().name() + ", from the ",
                        CardWords.unitOf(card),
                        CardWords.months(report.present().stretch()),
                        CardWords.span(report.span()));
    }

    private static void head(Worksheet sheet, String title, String sentence) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        sheet.value(1, 0, sentence);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
    }

    private static <T> void table(
            Worksheet sheet, List<Column<T>> columns, List<T> rows, CardWords words) {
        XlsxCells cells = new XlsxCells(sheet, words);
        for (int c = 0; c < columns.size(); c++) {
            String name = columns.get(c).name();
            cells.head(HEAD, c, Character.toUpperCase(name.charAt(0)) + name.substring(1));
            sheet.width(c, columns.get(c).width());
            for (int r = 0; r < rows.size(); r++) {
                cells.write(HEAD + 1 + r, c, columns.get(c).cell().apply(rows.get(r)));
            }
        }
        sheet.freezePane(0, HEAD + 1);
        sheet.setAutoFilter(HEAD, 0, HEAD + rows.size(), columns.size() - 1);
    }
}
