package org.whalecurve.persistence.sql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;

/**
 * Where a page ended: the values by which its last item is sorted, in a form that callers hand back
 * without looking into it. It names its list, so that a cursor of one list is refused by another.
 */
public final class Cursor {

    private static final String BETWEEN_PARTS = ".";

    private final String text;
    private final List<String> parts;

    private Cursor(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Writes a cursor. */
    public static String of(String list, Object... values) {
        StringBuilder cursor = new StringBuilder(encoded(list));
        for (Object value : values) {
            cursor.append(BETWEEN_PARTS).append(encoded(value.toString()));
        }
        return cursor.toString();
    }

    /**
     * Reads a cursor of a list.
     *
     * @param values how many values it must hold
     * @throws Refusal WRONG_INPUT if it is not one
     */
    public static Cursor read(String cursor, String list, int values) {
        List<String> parts = new ArrayList<>();
        for (String part : cursor.split("\\.", -1)) {
            parts.add(decoded(part, cursor));
        }
        if (parts.size() != values + 1 || !parts.getFirst().equals(list)) {
            throw Refusal.wrongCursor(cursor);
        }
        return new Cursor(cursor, parts);
    }

    /**
     * The page made of rows of which one more than wanted was asked for.
     *
     * @param cursorOf writes the cursor of an item
     */
    public static <T> Page<T> page(List<T> rows, int limit, Function<T, String> cursorOf) {
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, limit), cursorOf.apply(rows.get(limit - 1)));
    }

    /** A value that is a text; the first is value 1. */
    public String text(int value) {
        return parts.get(value);
    }

    /** A value that is a whole number. */
    public long number(int value) {
        try {
            return Long.parseLong(parts.get(value));
        } catch (NumberFormatException e) {
            throw Refusal.wrongCursor(text);
        }
    }

    /** A value that is an instant. */
    public Instant instant(int value) {
        try {
            return Instant.parse(parts.get(value));
        } catch (DateTimeException e) {
            throw Refusal.wrongCursor(text);
        }
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part, String cursor) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(part)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw Refusal.wrongCursor(cursor);
        }
    }
}
