package org.whalecurve.files.scorecards;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.CardLine.Level;
import org.whalecurve.application.scorecards.CardPoint;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Trend;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.files.scorecards.PdfCell.Piece;
import org.whalecurve.files.scorecards.PdfTable.Column;
import org.whalecurve.files.scorecards.PdfTable.Row;

/** The lines of a scorecard as rows of the table on its pages. */
record PdfRows(CardWords words) {

    /** Together as wide as a page between its margins. */
    static final List<Column> COLUMNS =
            List.of(
                    new Column("Measure", 139, false),
                    new Column("Against its ranges", 68, false),
                    new Column("13 months", 54, false),
                    new Column("Value", 60, true),
                    new Column("Target", 62, true),
                    new Column("To target", 56, true),
                    new Column("Since month before", 56, true),
                    new Column("Since year ago", 56, true),
                    new Column("Score", 45, true),
                    new Column("Status", 48, false),
                    new Column("Coverage", 40, true),
                    new Column("Owner", 50, false),
                    new Column("Weight", 35, true));

    private static final float STEP = 8;

    Row of(CardLine line) {
        CardPoint present = line.present();
        Unit unit = line.unit();
        return new Row(
                List.of(
                        name(line),
                        PdfPictures.bullet(line, words),
                        PdfPictures.course(line, words),
                        value(line),
                        present.heldAgainst()
                                .map(against ->
                                        PdfCell.of(
                                                Piece.plain(words.value(against.amount(), unit)),
                                                Piece.muted(against.name())))
                                .orElse(PdfCell.EMPTY),
                        line.level() == Level.MEASURE
                                ? change(line.toTarget(), unit)
                                : PdfCell.EMPTY,
                        change(line.sinceMonth(), unit),
                        change(line.sinceYear(), unit),
                        score(present),
                        PdfCell.of(
                                new Piece(
                                        PdfScorecard.status(present),
                                        true,
                                        PdfScorecard.colour(present))),
                        coverage(line),
                        PdfCell.of(Piece.plain(line.owner())),
                        line.weight() == null
                                ? PdfCell.EMPTY
                                : PdfCell.of(
                                        Piece.plain(
                                                CardWords.number(Fraction.of(line.weight()), 2)
                                                        + "%"))),
                switch (line.level()) {
                    case CARD, PERSPECTIVE -> 0;
                    case OBJECTIVE -> STEP;
                    case MEASURE -> 2 * STEP;
                },
                line.level() != Level.MEASURE);
    }

    /** The reason stands below the name, where there is room for a sentence. */
    private static PdfCell name(CardLine line) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                line.level() == Level.MEASURE ? Piece.plain(line.name()) : Piece.bold(line.name()));
        if (line.level() == Level.MEASURE) {
            line.present().value().missing().map(Piece::muted).ifPresent(pieces::add);
        }
        return new PdfCell.Words(List.copyOf(pieces));
    }

    private PdfCell value(CardLine line) {
        return line.level() == Level.MEASURE
                ? line.present()
                        .value()
                        .known()
                        .map(value -> PdfCell.of(Piece.bold(words.value(value, line.unit()))))
                        .orElse(PdfCell.of(Piece.muted("no data")))
                : PdfCell.EMPTY;
    }

    private PdfCell change(Trend trend, Unit unit) {
        Fraction change = trend.change();
        if (change == null) {
            return PdfCell.of(Piece.muted("–"));
        }
        Piece amount = Piece.plain(words.change(change, unit));
        String effect = CardWords.effect(trend.course());
        return switch (trend.course()) {
            case BETTER -> PdfCell.of(amount, new Piece(effect, false, PdfColour.GOOD));
            case WORSE -> PdfCell.of(amount, new Piece(effect, false, PdfColour.BAD));
            case LEVEL, NO_DATA -> PdfCell.of(amount);
        };
    }

    private static PdfCell score(CardPoint point) {
        Piece score = Piece.bold(PdfScorecard.score(point));
        return point.raw()
                .filter(raw -> !point.score().orElse(raw).equals(raw))
                .map(raw -> PdfCell.of(score, Piece.muted("raw " + CardWords.number(raw, 1))))
                .orElse(PdfCell.of(score));
    }

    private static PdfCell coverage(CardLine line) {
        Fraction coverage = line.present().coverage();
        return line.level() == Level.MEASURE || coverage.compareTo(Fraction.ONE) >= 0
                ? PdfCell.EMPTY
                : PdfCell.of(Piece.plain(CardWords.coverage(coverage)));
    }
}
