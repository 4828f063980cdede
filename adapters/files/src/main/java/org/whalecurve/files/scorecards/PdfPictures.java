package org.whalecurve.files.scorecards;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.Bullet;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.CardPoint;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.Unit;

/** The pictures of the table: bullet graphs and lines the size of a word. */
final class PdfPictures {

    private static final float SCALE = 1000;
    private static final float TOP = 3;
    private static final float HEIGHT = 9;
    private static final int DECIMALS = 6;

    private PdfPictures() {}

    /** A measure against its ranges; nothing without a value or ranges. */
    static PdfCell bullet(CardLine line, CardWords words) {
        if (!(line.present() instanceof CardPoint.Measured(_, var scored, var against))) {
            return PdfCell.EMPTY;
        }
        return Bullet.of(scored, against)
                .<PdfCell>map(bullet ->
                        new PdfCell.Picture(
                                told(line, against, words),
                                (out, x, top, width) -> draw(bullet, out, x, top + TOP, width)))
                .orElse(PdfCell.EMPTY);
    }

    /** The course of a line; it breaks where there is no data. */
    static PdfCell course(CardLine line, CardWords words) {
        List<@Nullable Fraction> values =
                line.course().stream()
                        .<@Nullable Fraction>map(point -> point.value().known().orElse(null))
                        .toList();
        if (values.stream().allMatch(Objects::isNull)) {
            return PdfCell.EMPTY;
        }
        Unit unit = line.unit();
        return new PdfCell.Picture(
                "Over %d months: from %s to %s"
                        .formatted(
                                values.size(),
                                told(values.getFirst(), unit, words),
                                told(values.getLast(), unit, words)),
                (out, x, top, width) -> draw(values, out, x, top + TOP, width));
    }

    private static String told(CardLine line, @Nullable HeldAgainst against, CardWords words) {
        Unit unit = line.unit();
        String value = told(line.present().value().known().orElse(null), unit, words);
        return against == null
                ? value
                : "%s against a %s of %s"
                        .formatted(value, against.name(), words.inText(against.amount(), unit));
    }

    private static String told(@Nullable Fraction value, Unit unit, CardWords words) {
        return value == null ? "no data" : words.inText(value, unit);
    }

    private static void draw(
            Bullet bullet, PDPageContentStream out, float x, float top, float width)
            throws IOException {
        float unit = width / SCALE;
        for (Bullet.Band band : bullet.bands()) {
            PdfPages.fill(
                    out,
                    x + band.from() * unit,
                    top,
                    band.width() * unit,
                    HEIGHT,
                    switch (band.sort()) {
                        case "good" -> PdfColour.RANGE_GOOD;
                        case "watch" -> PdfColour.RANGE_WATCH;
                        default -> PdfColour.RANGE_ACT;
                    });
        }
        PdfPages.fill(
                out,
                x + bullet.bar().from() * unit,
                top + HEIGHT / 3,
                bullet.bar().width() * unit,
                HEIGHT / 3,
                PdfColour.INK);
        if (bullet.hasMark()) {
            PdfPages.fill(out, x + bullet.mark() * unit, top + 1, 1.2f, HEIGHT - 2, PdfColour.INK);
        }
    }

    private static void draw(
            List<@Nullable Fraction> values,
            PDPageContentStream out,
            float x,
            float top,
            float width)
            throws IOException {
        List<Fraction> known = values.stream().filter(Objects::nonNull).toList();
        Fraction least = known.stream().reduce(Fraction::min).orElseThrow();
        Fraction most = known.stream().reduce(Fraction::max).orElseThrow();
        PdfColour.MUTED.stroke(out);
        out.setLineWidth(0.8f);
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            Fraction value = values.get(i);
            if (value != null) {
                float right = x + width * i / Math.max(1, values.size() - 1);
                float up = PdfPages.HEIGHT - top - HEIGHT + HEIGHT * share(value, least, most);
                if (drawing) {
                    out.lineTo(right, up);
                } else {
                    out.moveTo(right, up);
                }
            } else if (drawing) {
                out.stroke();
            }
            drawing = value != null;
        }
        if (drawing) {
            out.stroke();
        }
        dots(values, least, most, out, x, top, width);
    }

    /** Points without neighbours, which no line shows, and where it stands now. */
    private static void dots(
            List<@Nullable Fraction> values,
            Fraction least,
            Fraction most,
            PDPageContentStream out,
            float x,
            float top,
            float width)
            throws IOException {
        for (int i = 0; i < values.size(); i++) {
            Fraction value = values.get(i);
            boolean last = i == values.size() - 1;
            boolean alone =
                    (i == 0 || values.get(i - 1) == null) && (last || values.get(i + 1) == null);
            if (value != null && (last || alone)) {
                float size = 2.4f;
                PdfPages.fill(
                        out,
                        x + width * i / Math.max(1, values.size() - 1) - size / 2,
                        top + HEIGHT * (1 - share(value, least, most)) - size / 2,
                        size,
                        size,
                        last ? PdfColour.GOOD : PdfColour.MUTED);
            }
        }
    }

    private static float share(Fraction value, Fraction least, Fraction most) {
        return least.equals(most)
                ? 0.5f
                : value.minus(least).dividedBy(most.minus(least)).decimal(DECIMALS).floatValue();
    }
}
