package org.whalecurve.files.scorecards;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The colours of the pages in print. None of them says what no word or shape says too. */
enum PdfColour {
    INK(0x1d2733),
    MUTED(0x56616d),
    GOOD(0x0b66ad),
    BAD(0xb3400a),
    LINE(0xc9d0d6),
    GROUND(0xeef1f4),
    RANGE_GOOD(0xe6e9ec),
    RANGE_WATCH(0xc6ccd2),
    RANGE_ACT(0x9ba5af);

    private static final float FULL = 255;
    private static final int BYTE = 0xff;

    private final int rgb;

    PdfColour(int rgb) {
        this.rgb = rgb;
    }

    void fill(PDPageContentStream out) throws IOException {
        out.setNonStrokingColor(part(16), part(8), part(0));
    }

    void stroke(PDPageContentStream out) throws IOException {
        out.setStrokingColor(part(16), part(8), part(0));
    }

    /** As style sheets write it. */
    String hex() {
        return "#%06x".formatted(rgb);
    }

    private float part(int shift) {
        return (rgb >> shift & BYTE) / FULL;
    }
}
