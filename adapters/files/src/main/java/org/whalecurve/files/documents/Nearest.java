package org.whalecurve.files.documents;

import java.util.Comparator;
import java.util.List;

/** Finds what somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** A sentence that names the nearest known word, or all of them if none is near. */
    static String hint(String written, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= Math.max(2, word.length() / 3))
                .map(word -> " Do you mean '" + word + "'?")
                .orElseGet(() -> " Known are: " + String.join(", ", known) + ".");
    }

    /** How many letters must be inserted, removed or replaced (Levenshtein, 1965). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
