package org.whalecurve.crm.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.domain.crm.CrmCursor;

/**
 * How far a stream has been read. Time stamps choose a window, ids lead through it: Odoo shows
 * stamps in whole seconds but sorts by microseconds, so a place made of a stamp and an id would
 * skip rows.
 *
 * @param since the window holds what was stamped from then on; null for everything
 * @param until and up to then; null between two windows
 * @param after id of the last row that came
 */
record OdooPlace(@Nullable Instant since, @Nullable Instant until, long after) {

    static final String KIND = "odoo-window";

    /**
     * A row carries the moment at which its transaction began, and is seen when it ends. Five
     * minutes are longer than a request of Odoo may take, and one is for clocks that differ.
     */
    static final Duration OVERLAP = Duration.ofMinutes(6);

    static OdooPlace of(@Nullable CrmCursor cursor) throws CrmFailure {
        if (cursor == null) {
            return new OdooPlace(null, null, 0);
        }
        JsonNode state = Documents.read(cursor.state());
        if (!cursor.kind().equals(KIND) || !state.isObject()) {
            throw unreadable();
        }
        try {
            return new OdooPlace(
                    moment(state.path("since")),
                    moment(state.path("until")),
                    state.path("after").asLong());
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    private static CrmFailure unreadable() {
        return new CrmFailure(
                Reason.CURSOR_EXPIRED,
                "The place kept for this stream is not one of Odoo's.",
                null);
    }

    private static @Nullable Instant moment(JsonNode text) {
        return text.isTextual() ? Instant.parse(text.asText()) : null;
    }

    CrmCursor cursor() {
        Map<String, Object> state = new LinkedHashMap<>();
        if (since != null) {
            state.put("since", since.toString());
        }
        if (until != null) {
            state.put("until", until.toString());
        }
        state.put("after", after);
        return new CrmCursor(KIND, Documents.text(state));
    }

    /** A window that ends at a moment, unless one is open already. */
    OdooPlace open(Instant end) {
        return until == null ? new OdooPlace(since, end, 0) : this;
    }

    OdooPlace behind(long id) {
        return new OdooPlace(since, until, id);
    }

    /** The window is read: the next one begins before its end. */
    OdooPlace closed() {
        Instant end = until;
        return new OdooPlace(end == null ? since : end.minus(OVERLAP), null, 0);
    }

    /**
     * The condition for rows of the window behind the place. Everything means everything, also rows
     * that carry no stamp or one of the future.
     */
    List<Object> domain() {
        List<Object> domain = new ArrayList<>();
        if (since != null && until != null) {
            domain.add(List.of("write_date", ">=", OdooValues.moment(since)));
            domain.add(List.of("write_date", "<=", OdooValues.moment(until)));
        }
        domain.add(List.of("id", ">", after));
        return domain;
    }
}
