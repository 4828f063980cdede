package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Reads numbers strictly in the notation of a profile: ASCII digits, one sign in front, marks where
 * they belong.
 */
final class NumberFormat {

    /** Longer than any amount of money; keeps a hostile cell from costing time. */
    private static final int MOST_CHARACTERS = 32;

    /** Any number of so many digits fits into a long. */
    private static final int DIGITS_OF_A_LONG = 18;

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
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int mark = text.indexOf(decimalMark, start);
        int end = mark < 0 ? text.length() : mark;
        return isWhole(text, start, end) && isDecimals(text, end)
                ? Optional.of(valueOf(text, mark < 0 ? 0 : text.length() - mark - 1))
                : Optional.empty();
    }

    private boolean isWhole(String text, int start, int end) {
        int sinceMark = 0;
        boolean grouped = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
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

    private static boolean isDecimals(String text, int mark) {
        for (int i = mark + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return mark == text.length() || mark + 1 < text.length();
    }

    /** A file has two numbers a row: those that fit into a long are read without a detour. */
    private static BigDecimal valueOf(String text, int decimals) {
        long unscaled = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                unscaled = 10 * unscaled + (c - '0');
                digits++;
            }
        }
        if (digits <= DIGITS_OF_A_LONG) {
            return BigDecimal.valueOf(text.charAt(0) == '-' ? -unscaled : unscaled, decimals);
        }
        BigInteger large = new BigInteger(text.replaceAll("[^0-9]", ""));
        return new BigDecimal(text.charAt(0) == '-' ? large.negate() : large, decimals);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
