package org.whalecurve.files.scorecards;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.whalecurve.application.Refusal;

/**
 * The two fonts of a document, of which what is used is embedded, so that it looks the same
 * everywhere.
 *
 * @param plain for what is read
 * @param bold for what is found first
 */
record PdfFonts(PDFont plain, PDFont bold) {

    private static final float THOUSAND = 1000;

    static PdfFonts in(PDDocument document) throws IOException {
        return new PdfFonts(
                load(document, "DejaVuSansCondensed.ttf"),
                load(document, "DejaVuSansCondensed-Bold.ttf"));
    }

    PDFont of(boolean isBold) {
        return isBold ? bold : plain;
    }

    /** How wide a text is, in points. */
    static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / THOUSAND * size;
    }

    /**
     * The text in lines that fit into a width, broken between words; a longer word stands alone.
     *
     * @throws Refusal CONFLICT if the font has no sign for one of its characters
     */
    static List<String> lines(String text, PDFont font, float size, float width)
            throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : readable(text, font).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /**
     * The text in one line.
     *
     * @throws Refusal CONFLICT if the font has no sign for one of its characters
     */
    static String line(String text, PDFont font) throws IOException {
        return readable(text, font);
    }

    /** At which size a text fits into a width; what does not fit is written smaller, never cut. */
    static float fitting(String text, PDFont font, float size, float width) throws IOException {
        float wide = width(text, font, size);
        return wide > width ? size * width / wide : size;
    }

    /**
     * A text of which every character can be seen; breaks and tabs are blanks. What is written from
     * right to left would come out in the wrong order, and is refused as well.
     */
    private static String readable(String text, PDFont font) throws IOException {
        String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        for (int at = 0; at < plain.length(); at = plain.offsetByCodePoints(at, 1)) {
            int sign = plain.codePointAt(at);
            if (isFromRightToLeft(sign) || !has(font, sign)) {
                throw Refusal.conflict(
                        "unprintable-sign",
                        "The PDF cannot show '%s' (U+%04X) in \"%s\". Take the scorecard along as XLSX or CSV, or write the name in other letters."
                                .formatted(Character.toString(sign), sign, plain));
            }
        }
        return plain;
    }

    private static boolean isFromRightToLeft(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }

    private static boolean has(PDFont font, int sign) throws IOException {
        try {
            return font.encode(Character.toString(sign)).length > 0;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        }
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, Objects.requireNonNull(in, name));
        }
    }
}
