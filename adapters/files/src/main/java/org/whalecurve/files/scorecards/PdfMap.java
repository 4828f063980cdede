package org.whalecurve.files.scorecards;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.MapLayout;
import org.whalecurve.application.scorecards.MapLayout.Arrow;
import org.whalecurve.application.scorecards.MapLayout.Box;
import org.whalecurve.application.scorecards.MapLayout.Lane;
import org.whalecurve.application.scorecards.MapLayout.Point;

/** The strategy map on a page in print, scaled to the room there is. */
final class PdfMap {

    /** Smaller, nobody could read the names. */
    private static final float LEAST_SCALE = 0.55f;

    private static final float LABEL = 14;
    private static final float TEXT = 13;
    private static final float INSET = 10;
    private static final float LINE = 16;
    private static final float HEAD = 5;
    private static final double SPREAD = Math.toRadians(28);

    private final DrawnMap map;
    private final PdfFonts fonts;
    private final float scale;
    private final float left;
    private final float top;

    private PdfMap(DrawnMap map, PdfFonts fonts, float scale, float left, float top) {
        this.map = map;
        this.fonts = fonts;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /**
     * Draws the map, on another page where this one has no room for it.
     *
     * @param top where there is room
     * @return where there is room below it
     */
    static float draw(PdfPages pages, PdfFonts fonts, DrawnMap map, float top, float width)
            throws IOException {
        float begin = top;
        if (scaleOf(map, begin, width) < LEAST_SCALE && begin > PdfPages.MARGIN) {
            pages.turn();
            begin = PdfPages.MARGIN;
        }
        float scale = scaleOf(map, begin, width);
        float left = PdfPages.MARGIN + (width - map.layout().width() * scale) / 2;
        PdfMap drawn = new PdfMap(map, fonts, scale, left, begin);
        var figure = PdfPages.within(pages.whole(), "Figure");
        figure.setAlternateDescription(told(map));
        pages.draw(figure, drawn::on);
        return begin + map.layout().height() * scale;
    }

    private static float scaleOf(DrawnMap map, float top, float width) {
        MapLayout layout = map.layout();
        return Math.min(width / layout.width(), (PdfPages.BOTTOM - top) / layout.height());
    }

    private static String told(DrawnMap map) {
        return "Strategy map. "
                + map.layout().lanes().stream()
                        .map(lane -> lane.name() + ": " + told(lane, map))
                        .collect(Collectors.joining(" "))
                + map.layout().arrows().stream()
                        .map(arrow ->
                                " "
                                        + map.objective(arrow.from()).name()
                                        + " supports "
                                        + map.objective(arrow.to()).name()
                                        + (map.holds(arrow) ? ", borne out." : ", believed."))
                        .collect(Collectors.joining());
    }

    private static String told(Lane lane, DrawnMap map) {
        return lane.boxes().stream()
                .map(box -> map.objective(box.objective()))
                .map(line -> line.name() + " (" + DrawnMap.status(line.present()) + ")")
                .collect(Collectors.joining(", ", "", "."));
    }

    private void on(PDPageContentStream out) throws IOException {
        MapLayout layout = map.layout();
        for (Lane lane : layout.lanes()) {
            PdfPages.fill(
                    out,
                    left,
                    y(lane.y()),
                    layout.width() * scale,
                    lane.height() * scale,
                    PdfColour.GROUND);
            write(out, lane.name(), 8, lane.y() + 15, true, 12, PdfColour.MUTED, layout.width());
        }
        for (Arrow arrow : layout.arrows()) {
            arrow(out, arrow);
        }
        for (Lane lane : layout.lanes()) {
            for (Box box : lane.boxes()) {
                box(out, box);
            }
        }
    }

    private void arrow(PDPageContentStream out, Arrow arrow) throws IOException {
        var curve = arrow.curve();
        PdfColour.MUTED.stroke(out);
        out.setLineWidth((float) map.thickness(arrow) * scale);
        out.setLineDashPattern(
                map.holds(arrow) ? new float[0] : new float[] {5 * scale, 4 * scale}, 0);
        out.moveTo(x(curve.begin()), up(curve.begin()));
        out.curveTo(
                x(curve.first()),
                up(curve.first()),
                x(curve.second()),
                up(curve.second()),
                x(curve.end()),
                up(curve.end()));
        out.stroke();
        out.setLineDashPattern(new float[0], 0);
        head(out, curve.second(), curve.end());
    }

    /** A curve ends in the direction of its second handle. */
    private void head(PDPageContentStream out, Point from, Point tip) throws IOException {
        double angle = Math.atan2(up(tip) - up(from), x(tip) - x(from));
        float length = HEAD * 1.6f * scale;
        PdfColour.MUTED.fill(out);
        out.moveTo(x(tip), up(tip));
        for (double side : new double[] {angle + Math.PI - SPREAD, angle + Math.PI + SPREAD}) {
            out.lineTo(
                    x(tip) + length * (float) Math.cos(side),
                    up(tip) + length * (float) Math.sin(side));
        }
        out.closePath();
        out.fill();
    }

    private void box(PDPageContentStream out, Box box) throws IOException {
        CardLine objective = map.objective(box.objective());
        out.setNonStrokingColor(1f, 1f, 1f);
        PdfColour.MUTED.stroke(out);
        out.setLineWidth(1.2f * scale);
        out.addRect(
                left + box.x() * scale,
                PdfPages.HEIGHT - y(box.y() + box.height()),
                box.width() * scale,
                box.height() * scale);
        out.fillAndStroke();
        float room = box.width() - 2 * INSET;
        for (int i = 0; i < box.lines().size(); i++) {
            write(
                    out,
                    box.lines().get(i),
                    box.x() + INSET,
                    box.y() + 20 + i * LINE,
                    true,
                    LABEL,
                    PdfColour.INK,
                    room);
        }
        write(
                out,
                DrawnMap.status(objective.present()),
                box.x() + INSET,
                box.y() + 57,
                false,
                TEXT,
                PdfScorecard.colour(objective.present()),
                room);
    }

    private void write(
            PDPageContentStream out,
            String text,
            float x,
            float foot,
            boolean bold,
            float size,
            PdfColour colour,
            float room)
            throws IOException {
        String line = PdfFonts.line(text, fonts.of(bold));
        PdfPages.write(
                out,
                line,
                left + x * scale,
                y(foot),
                fonts.of(bold),
                PdfFonts.fitting(line, fonts.of(bold), size * scale, room * scale),
                colour);
    }

    private float x(Point point) {
        return left + point.x() * scale;
    }

    /** From the foot of the page, as PDF counts. */
    private float up(Point point) {
        return PdfPages.HEIGHT - y(point.y());
    }

    /** From the top of the page. */
    private float y(float y) {
        return top + y * scale;
    }
}
