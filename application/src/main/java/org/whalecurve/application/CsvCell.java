package org.whalecurve.application;

/**
 * Text cells that a spreadsheet shows as text instead of running them as formulas.
 *
 * <p>Rule: a text that begins with {@code = + - @}, their full-width forms, a tab, a line break, a
 * NUL or an apostrophe is written with an apostrophe before it. Who reads such a table strips an
 * apostrophe that stands before one of these characters, and has the text as it was. Numbers are
 * written as they are.
 */
public final class CsvCell {

    private static final char APOSTROPHE = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20" + APOSTROPHE;

    private CsvCell() {}

    /** The text as it can stand in a table. */
    public static String guarded(String text) {
        return isDangerous(text, 0) ? APOSTROPHE + text : text;
    }

    /** The text that {@link #guarded} was given. */
    public static String read(String cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isDangerous(cell, 1);
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text, int at) {
        return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
