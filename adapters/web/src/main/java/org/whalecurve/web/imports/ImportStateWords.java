package org.whalecurve.web.imports;

import org.whalecurve.domain.imports.ImportState;

/**
 * The state of an import for people: a sign, a word, and the tone of its colour.
 *
 * @param tone {@code good}, {@code bad}, {@code waiting} or {@code neutral}
 */
record ImportStateWords(String sign, String word, String tone) {

    static ImportStateWords of(ImportState state) {
        return switch (state) {
            case RECEIVED -> new ImportStateWords("…", "waiting", "waiting");
            case READING -> new ImportStateWords("…", "being read", "waiting");
            case COMMITTED -> new ImportStateWords("✓", "booked", "good");
            case REFUSED -> new ImportStateWords("▼", "refused, nothing booked", "bad");
            case INTERRUPTED -> new ImportStateWords("◆", "interrupted, nothing booked", "bad");
            case DISCARDED -> new ImportStateWords("○", "discarded, nothing booked", "neutral");
        };
    }
}
