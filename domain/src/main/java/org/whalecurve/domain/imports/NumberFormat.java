package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers strictly in the notation of a profile: ASCII digits, one sign in front, marks where
 * they belong.
 */
final class NumberFormat {

    /** Longer than any amount of money; keeps a hostile cell from costing time. */
    private static final int MOST_CHARACTERS = 32;

    private final char decimalMark;
    private final char groupMark;

    NumberFormat(ProfileFormats formats) {
        decimalMark = formats.decimalMark();
        groupMark = formats.groupMark();
    }

    /** The number, or empty if the text is not one in this notation. */
    Optional<BigDecimal> read(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(text.length());
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        if (text.charAt(0) == '-') {
            plain.append('-');
        }
        int decimals = text.indexOf(decimalMark, start);
        int end = decimals < 0 ? text.length() : decimals;
        return readWhole(text, start, end, plain) && readDecimals(text, end, plain)
                ? Optional.of(new BigDecimal(plain.toString()))
                : Optional.empty();
    }

    private boolean readWhole(String text, int start, int end, StringBuilder plain) {
        int sinceMark = 0;
        boolean grouped = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                plain.append(c);
                sinceMark++;
            } else if (c == groupMark
                    && groupMark != '\0'
                    && (grouped ? sinceMark == 3 : sinceMark >= 1 && sinceMark <= 3)) {
                grouped = true;
                sinceMark = 0;
            } else {
                return false;
            }
        }
        return end > start && (!grouped || sinceMark == 3);
    }

    private static boolean readDecimals(String text, int mark, StringBuilder plain) {
        if (mark == text.length()) {
            return true;
        }
        plain.append('.');
        for (int i = mark + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
            plain.append(text.charAt(i));
        }
        return text.length() > mark + 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
