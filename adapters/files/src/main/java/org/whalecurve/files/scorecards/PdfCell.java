package org.whalecurve.files.scorecards;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What stands in a cell of a table on a page. */
sealed interface PdfCell {

    /** Nothing. */
    PdfCell EMPTY = new Words(List.of());

    /** Texts, each on lines of its own. */
    record Words(List<Piece> pieces) implements PdfCell {}

    /**
     * A picture.
     *
     * @param told what it shows, in words
     */
    record Picture(String told, Shape shape) implements PdfCell {}

    /** A text in one hand. */
    record Piece(String text, boolean bold, PdfColour colour) {

        static Piece plain(String text) {
            return new Piece(text, false, PdfColour.INK);
        }

        static Piece bold(String text) {
            return new Piece(text, true, PdfColour.INK);
        }

        static Piece muted(String text) {
            return new Piece(text, false, PdfColour.MUTED);
        }
    }

    /** Draws into a frame. */
    @FunctionalInterface
    interface Shape {

        /**
         * @param x where the frame begins, from the left
         * @param top where it begins, from the top of the page
         */
        void draw(PDPageContentStream out, float x, float top, float width) throws IOException;
    }

    /** A text. */
    static PdfCell of(Piece... pieces) {
        return new Words(List.of(pieces));
    }
}
