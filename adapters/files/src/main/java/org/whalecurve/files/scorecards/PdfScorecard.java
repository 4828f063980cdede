package org.whalecurve.files.scorecards;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.CardMessage;
import org.whalecurve.application.scorecards.CardPoint;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.DeskPicture;
import org.whalecurve.domain.scorecards.Scorecard;

/** A scorecard as pages to print: the sentence, the scores at a glance, the map, then all of it. */
final class PdfScorecard {

    private static final float WIDTH = PdfPages.WIDTH - 2 * PdfPages.MARGIN;
    private static final float TITLE = 16;
    private static final float SENTENCE = 10;
    private static final float TEXT = 8.5f;
    private static final float NOTE = 7;

    /** How many scores stand side by side. */
    private static final int IN_A_ROW = 7;

    private static final float TILE_HEIGHT = 44;

    /** The head of the table and a few of its rows: less is not begun at the foot of a page. */
    private static final float LEAST_TABLE = 90;

    private final PdfPages pages;
    private final PdfFonts fonts;
    private final ScorecardReport report;
    private final CardWords words;
    private final Written written;
    private float top = PdfPages.MARGIN;

    private PdfScorecard(PDDocument document, ScorecardReport report, Written written)
            throws IOException {
        this.pages = new PdfPages(document);
        this.fonts = PdfFonts.in(document);
        this.report = report;
        this.words = new CardWords(report.version().content().currency());
        this.written = written;
    }

    static byte[] write(ScorecardReport report, Written written) throws IOException {
        try (PDDocument document = new PDDocument()) {
            return new PdfScorecard(document, report, written).write();
        }
    }

    private byte[] write() throws IOException {
        Scorecard card = report.version().content();
        pages.turn();
        say("H1", nameOf(card), true, TITLE, PdfColour.INK);
        say("P", about(card), false, TEXT, PdfColour.MUTED);
        top += 4;
        say("P", CardMessage.of(report), true, SENTENCE, PdfColour.INK);
        top += 4;
        tiles();
        if (report.desk() == null || report.desk().pictures().contains(DeskPicture.STRATEGY_MAP)) {
            top = PdfMap.draw(pages, fonts, DrawnMap.of(report), top, WIDTH) + 8;
        }
        table();
        notes();
        return pages.finish(XlsxScorecard.titleOf(report), foot(card), written.at(), fonts.plain());
    }

    private String nameOf(Scorecard card) {
        return report.desk() == null ? card.name() : card.name() + ": " + report.desk().name();
    }

    private String about(Scorecard card) {
        return "Scorecard of the %s · %s, %s · amounts in %s · owner %s%s"
                .formatted(
                        CardWords.unitOf(card),
                        CardWords.months(report.present().stretch()),
                        CardWords.span(report.span()),
                        card.currency().getCurrencyCode(),
                        card.owner(),
                        report.asOf() == null
                                ? ""
                                : " · as it was known at " + written.moment(report.asOf()));
    }

    private String foot(Scorecard card) throws IOException {
        Instant published = report.version().publishedAt();
        String foot =
                "%s · version %d%s%s · written %s"
                        .formatted(
                                card.name(),
                                report.version().version(),
                                published == null ? "" : ", published " + written.moment(published),
                                report.asOf() == null
                                        ? ""
                                        : " · as known at " + written.moment(report.asOf()),
                                written.moment(written.at()));
        return PdfFonts.line(foot, fonts.plain());
    }

    private void tiles() throws IOException {
        List<CardLine> scores = new ArrayList<>();
        scores.add(report.headlines().getFirst());
        report.lines().stream()
                .filter(line -> line.level() == CardLine.Level.PERSPECTIVE)
                .forEach(scores::add);
        scores.addAll(report.headlines().subList(1, report.headlines().size()));
        float width = WIDTH / Math.min(IN_A_ROW, scores.size());
        for (int i = 0; i < scores.size(); i++) {
            if (i > 0 && i % IN_A_ROW == 0) {
                top += TILE_HEIGHT + 4;
            }
            tile(scores.get(i), PdfPages.MARGIN + width * (i % IN_A_ROW), width - 6);
        }
        top += TILE_HEIGHT + 8;
    }

    private void tile(CardLine line, float x, float width) throws IOException {
        CardPoint present = line.present();
        float begin = top;
        String name = PdfFonts.line(line.name(), fonts.plain());
        float size = PdfFonts.fitting(name, fonts.plain(), NOTE, width - 8);
        boolean whole = present.coverage().compareTo(Fraction.ONE) >= 0;
        pages.decorate(out -> PdfPages.fill(out, x, begin, width, TILE_HEIGHT, PdfColour.GROUND));
        PDStructureElement paragraph = PdfPages.within(pages.whole(), "P");
        pages.draw(
                paragraph,
                out -> {
                    float left = x + 5;
                    PdfPages.write(
                            out, name, left, begin + 10, fonts.plain(), size, PdfColour.MUTED);
                    PdfPages.write(
                            out, score(present), left, begin + 25, fonts.bold(), 13, PdfColour.INK);
                    PdfPages.write(
                            out,
                            status(present),
                            left + 40,
                            begin + 25,
                            fonts.bold(),
                            TEXT,
                            colour(present));
                    if (!whole) {
                        PdfPages.write(
                                out,
                                "from " + CardWords.coverage(present.coverage()) + " of the weight",
                                left,
                                begin + 37,
                                fonts.plain(),
                                NOTE,
                                PdfColour.MUTED);
                    }
                });
    }

    private void table() throws IOException {
        if (top + LEAST_TABLE > PdfPages.BOTTOM) {
            pages.turn();
            top = PdfPages.MARGIN;
        }
        PdfTable table = new PdfTable(pages, fonts, PdfRows.COLUMNS, top);
        PdfRows rows = new PdfRows(words);
        top = table.write(report.shown().stream().map(rows::of).toList()) + 8;
    }

    private void notes() throws IOException {
        for (String news : PdfNotes.news(report, words)) {
            say("P", news, false, TEXT, PdfColour.INK);
        }
        say("P", PdfNotes.LEGEND, false, NOTE, PdfColour.MUTED);
        say("P", PdfNotes.runs(report), false, NOTE, PdfColour.MUTED);
    }

    static String score(CardPoint point) {
        return point.score().map(score -> CardWords.number(score, 1)).orElse("–");
    }

    static String status(CardPoint point) {
        return CardWords.symbol(point.status()) + " " + CardWords.word(point.status());
    }

    static PdfColour colour(CardPoint point) {
        return switch (point.status()) {
            case GOOD -> PdfColour.GOOD;
            case WATCH -> PdfColour.INK;
            case ACT -> PdfColour.BAD;
            case NO_DATA -> PdfColour.MUTED;
        };
    }

    /** Writes a paragraph over the whole width, on another page if it does not fit on this one. */
    private void say(String type, String text, boolean bold, float size, PdfColour colour)
            throws IOException {
        float leading = size * 1.35f;
        List<String> lines = PdfFonts.lines(text, fonts.of(bold), size, WIDTH);
        if (top + lines.size() * leading > PdfPages.BOTTOM) {
            pages.turn();
            top = PdfPages.MARGIN;
        }
        float begin = top + size;
        pages.draw(
                PdfPages.within(pages.whole(), type),
                out -> {
                    for (int i = 0; i < lines.size(); i++) {
                        PdfPages.write(
                                out,
                                lines.get(i),
                                PdfPages.MARGIN,
                                begin + i * leading,
                                fonts.of(bold),
                                size,
                                colour);
                    }
                });
        top += lines.size() * leading;
    }
}
