package org.whalecurve.domain.imports;

import java.util.List;

/**
 * Why a row cannot be accepted.
 *
 * @param column the column's name as the file's header spells it; empty when the whole row is at
 *     fault
 * @param value what stands there, cut to {@value #VALUE_LIMIT} characters, with control characters
 *     made visible
 * @param code a stable name for the fault, such as {@code not-a-number}
 * @param reason a sentence for a person: what is wrong and what would be right
 */
public record CellProblem(String column, String value, String code, String reason) {

    /** More of a cell than this helps nobody who reads a list of faults. */
    public static final int VALUE_LIMIT = 200;

    private static final char PICTURE_OF_NUL = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    public CellProblem {
        value = visible(cut(value));
    }

    /** The row as a whole has more or fewer fields than the header. */
    static CellProblem wrongFields(List<String> fields, List<String> header, char separator) {
        return new CellProblem(
                "",
                String.join(String.valueOf(separator), fields),
                "wrong-number-of-fields",
                "The row has " + fields.size() + " fields, the header has " + header.size() + ".");
    }

    /** Never between the halves of a character beyond the basic plane: half of one is no text. */
    private static String cut(String text) {
        if (text.length() <= VALUE_LIMIT) {
            return text;
        }
        boolean halves = Character.isHighSurrogate(text.charAt(VALUE_LIMIT - 1));
        return text.substring(0, halves ? VALUE_LIMIT - 1 : VALUE_LIMIT);
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            shown.append(visible(text.charAt(i)));
        }
        return shown.toString();
    }

    private static char visible(char c) {
        if (!Character.isISOControl(c)) {
            return c;
        }
        if (c < ' ') {
            return (char) (PICTURE_OF_NUL + c);
        }
        return c == '\u007F' ? PICTURE_OF_DELETE : REPLACEMENT;
    }
}
