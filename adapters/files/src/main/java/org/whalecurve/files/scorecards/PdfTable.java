package org.whalecurve.files.scorecards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A table that goes on over pages, with its head on each of them. */
final class PdfTable {

    /**
     * A column.
     *
     * @param width in points
     * @param right whether it holds numbers
     */
    record Column(String name, float width, boolean right) {}

    /**
     * A row.
     *
     * @param indent how far its name is drawn in
     * @param heads whether it stands above others, from which no end of a page may part it
     */
    record Row(List<PdfCell> cells, float indent, boolean heads) {}

    private record Line(String text, PDFont font, PdfColour colour, float size) {}

    private static final float SIZE = 7.2f;
    private static final float LEADING = 9;
    private static final float PADDING = 2.5f;
    private static final float GAP = 3;
    private static final float LEAST_HEIGHT = 16;

    private final PdfPages pages;
    private final PdfFonts fonts;
    private final List<Column> columns;
    private final PDStructureElement table;
    private float top;

    /**
     * @param top where it begins, from the top of the page
     */
    PdfTable(PdfPages pages, PdfFonts fonts, List<Column> columns, float top) throws IOException {
        this.pages = pages;
        this.fonts = fonts;
        this.columns = columns;
        this.table = PdfPages.within(pages.whole(), "Table");
        this.top = top;
        head(true);
    }

    /** Writes rows, and tells where the next thing begins. */
    float write(List<Row> rows) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            if (top + together(rows, i) > PdfPages.BOTTOM) {
                pages.turn();
                top = PdfPages.MARGIN;
                head(false);
            }
            row(rows.get(i));
        }
        return top;
    }

    /** The height of a row and of those that must stand below it on the same page. */
    private float together(List<Row> rows, int first) throws IOException {
        float height = height(lines(rows.get(first), false));
        for (int i = first; rows.get(i).heads() && i + 1 < rows.size(); i++) {
            height += height(lines(rows.get(i + 1), false));
        }
        return height;
    }

    private void head(boolean tagged) throws IOException {
        Row row =
                new Row(
                        columns.stream()
                                .map(each -> PdfCell.of(PdfCell.Piece.bold(each.name())))
                                .toList(),
                        0,
                        false);
        List<List<Line>> lines = lines(row, true);
        PDStructureElement element = tagged ? PdfPages.within(table, "TR") : null;
        float height = height(lines);
        float begin = top;
        pages.decorate(out ->
                PdfPages.fill(out, PdfPages.MARGIN, begin + height, width(), 0.8f, PdfColour.INK));
        float x = PdfPages.MARGIN;
        for (int c = 0; c < columns.size(); c++) {
            PdfPages.Drawing words = words(lines.get(c), columns.get(c), x, 0);
            if (element == null) {
                pages.decorate(words);
            } else {
                pages.draw(headOf(element, "Column"), words);
            }
            x += columns.get(c).width();
        }
        top += height + 1;
    }

    private void row(Row row) throws IOException {
        List<List<Line>> lines = lines(row, false);
        float height = height(lines);
        float begin = top;
        pages.decorate(out -> {
            if (row.heads() && row.indent() == 0) {
                PdfPages.fill(out, PdfPages.MARGIN, begin, width(), height, PdfColour.GROUND);
            }
            PdfPages.fill(out, PdfPages.MARGIN, begin + height, width(), 0.4f, PdfColour.LINE);
        });
        PDStructureElement element = PdfPages.within(table, "TR");
        float x = PdfPages.MARGIN;
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            float left = x;
            if (row.cells().get(c) instanceof PdfCell.Picture(var told, var shape)) {
                PDStructureElement figure =
                        PdfPages.within(PdfPages.within(element, "TD"), "Figure");
                figure.setAlternateDescription(told);
                pages.draw(
                        figure,
                        out -> shape.draw(out, left + GAP, begin, column.width() - 2 * GAP));
            } else {
                PDStructureElement cell =
                        c == 0 ? headOf(element, "Row") : PdfPages.within(element, "TD");
                if (!lines.get(c).isEmpty()) {
                    pages.draw(cell, words(lines.get(c), column, x, c == 0 ? row.indent() : 0));
                }
            }
            x += column.width();
        }
        top += height;
    }

    private static PDStructureElement headOf(PDStructureElement row, String scope) {
        PDStructureElement head = PdfPages.within(row, "TH");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        head.addAttribute(attributes);
        return head;
    }

    private PdfPages.Drawing words(List<Line> lines, Column column, float x, float indent) {
        float begin = top;
        return out -> {
            float foot = begin + PADDING + SIZE;
            for (Line line : lines) {
                float wide = PdfFonts.width(line.text(), line.font(), line.size());
                PdfPages.write(
                        out,
                        line.text(),
                        column.right() ? x + column.width() - GAP - wide : x + GAP + indent,
                        foot,
                        line.font(),
                        line.size(),
                        line.colour());
                foot += LEADING;
            }
        };
    }

    private List<List<Line>> lines(Row row, boolean head) throws IOException {
        List<List<Line>> lines = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            float width = columns.get(c).width() - 2 * GAP - (c == 0 ? row.indent() : 0);
            lines.add(
                    row.cells().get(c) instanceof PdfCell.Words(var pieces)
                            ? lines(pieces, width, head ? SIZE - 0.6f : SIZE)
                            : List.of());
        }
        return lines;
    }

    /** What is too long for a line, and cannot be broken, is written smaller. */
    private List<Line> lines(List<PdfCell.Piece> pieces, float width, float size)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        for (PdfCell.Piece piece : pieces) {
            PDFont font = fonts.of(piece.bold());
            for (String text : PdfFonts.lines(piece.text(), font, size, width)) {
                lines.add(
                        new Line(
                                text,
                                font,
                                piece.colour(),
                                PdfFonts.fitting(text, font, size, width)));
            }
        }
        return lines;
    }

    private static float height(List<List<Line>> lines) {
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        return Math.max(LEAST_HEIGHT, most * LEADING + 2 * PADDING);
    }

    private float width() {
        return (float) columns.stream().mapToDouble(Column::width).sum();
    }
}
