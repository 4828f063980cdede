package org.whalecurve.crm.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.domain.crm.CrmCursor;

/**
 * How far a stream has been read that is searched by time stamp: stamps choose a window with a
 * fixed end, and ids lead through it, so that many records of one stamp are no matter.
 *
 * @param since the window holds what was stamped from then on; null for everything
 * @param until and up to then; null between two windows
 * @param after id of the last record that came; empty at the beginning
 */
public record Window(@Nullable Instant since, @Nullable Instant until, String after) {

    private static final Window EVERYTHING = new Window(null, null, "");

    /**
     * The window that a cursor tells of.
     *
     * @param cursor null for the beginning
     * @param kind that of the adapter's own cursors
     * @throws CrmFailure CURSOR_EXPIRED if the cursor is none of those
     */
    public static Window of(@Nullable CrmCursor cursor, String kind) throws CrmFailure {
        if (cursor == null) {
            return EVERYTHING;
        }
        JsonNode state = Documents.read(cursor.state());
        if (!cursor.kind().equals(kind) || !state.isObject()) {
            throw unreadable(kind);
        }
        try {
            return new Window(
                    moment(state.path("since")),
                    moment(state.path("until")),
                    state.path("after").asText());
        } catch (DateTimeException e) {
            throw unreadable(kind);
        }
    }

    private static CrmFailure unreadable(String kind) {
        return new CrmFailure(
                Reason.CURSOR_EXPIRED,
                "The place kept for this stream is not one of the kind " + kind + ".",
                null);
    }

    private static @Nullable Instant moment(JsonNode text) {
        return text.isTextual() ? Instant.parse(text.asText()) : null;
    }

    /** The cursor that tells of this window. */
    public CrmCursor cursor(String kind) {
        Map<String, Object> state = new LinkedHashMap<>();
        if (since != null) {
            state.put("since", since.toString());
        }
        if (until != null) {
            state.put("until", until.toString());
        }
        state.put("after", after);
        return new CrmCursor(kind, Documents.text(state));
    }

    /** A window that ends at a moment, unless one is open already. */
    public Window open(Instant end) {
        return until == null ? new Window(since, end, "") : this;
    }

    /** The same window behind a record of it. */
    public Window behind(String id) {
        return new Window(since, until, id);
    }

    /**
     * The window is read.
     *
     * @param overlap by how much the next one begins before its end
     */
    public Window closed(Duration overlap) {
        return new Window(until == null ? since : until.minus(overlap), null, "");
    }
}
