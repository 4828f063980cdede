package org.whalecurve.files.documents;

/**
 * Where a single value stands in its document.
 *
 * @param document the whole document
 * @param start where the value begins, with its quotes or block sign, counted in characters from 0
 */
record Source(String document, int start) {

    /**
     * A place in a document.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    record Position(long line, int column) {}

    /**
     * The place of a character of the value. YAML may fold, indent and quote a text, but it keeps
     * its visible characters: the same number of them stands before the place in both.
     *
     * @param text the value as it was read
     * @param offset the character, or the end of the text
     */
    Position of(String text, int offset) {
        long before = visible(text.substring(0, offset));
        boolean atEnd = visible(text.substring(offset)) == 0;
        int at = firstCharacter();
        for (long passed = 0; at < document.length(); at++) {
            if (!Character.isWhitespace(document.charAt(at))) {
                if (passed == before) {
                    break;
                }
                passed++;
                if (atEnd && passed == before) {
                    at++;
                    break;
                }
            }
        }
        return position(at);
    }

    /** Behind a quote; behind the line that begins a block. */
    private int firstCharacter() {
        if (start >= document.length()) {
            return start;
        }
        return switch (document.charAt(start)) {
            case '"', '\'' -> start + 1;
            case '|', '>' -> document.indexOf('\n', start) + 1;
            default -> start;
        };
    }

    private Position position(int at) {
        String before = document.substring(0, Math.min(at, document.length()));
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        String onLine = before.substring(before.lastIndexOf('\n') + 1);
        return new Position(line, onLine.codePointCount(0, onLine.length()) + 1);
    }

    private static long visible(String text) {
        return text.chars().filter(character -> !Character.isWhitespace(character)).count();
    }
}
