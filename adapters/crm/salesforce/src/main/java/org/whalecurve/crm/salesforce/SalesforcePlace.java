package org.whalecurve.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.domain.crm.CrmCursor;

/**
 * How far a stream has been read: {@code SystemModstamp} chooses a window, ids lead through it.
 *
 * @param since where the window begins; null for everything
 * @param until where it ends; null between two windows
 * @param after the last id that came; empty at the beginning
 */
record SalesforcePlace(@Nullable Instant since, @Nullable Instant until, String after) {

    static final String KIND = "salesforce-window";

    /** A transaction ends within ten minutes, and may show a stamp of its beginning. */
    static final Duration OVERLAP = Duration.ofMinutes(15);

    static SalesforcePlace of(@Nullable CrmCursor cursor) throws CrmFailure {
        if (cursor == null) {
            return new SalesforcePlace(null, null, "");
        }
        JsonNode state = Documents.read(cursor.state());
        if (!cursor.kind().equals(KIND) || !state.isObject()) {
            throw unreadable();
        }
        try {
            return new SalesforcePlace(
                    moment(state.path("since")),
                    moment(state.path("until")),
                    state.path("after").asText());
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    private static CrmFailure unreadable() {
        return new CrmFailure(
                Reason.CURSOR_EXPIRED,
                "The place kept for this stream is not one of Salesforce's.",
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

    SalesforcePlace open(Instant end) {
        return until == null
                ? new SalesforcePlace(since, end.truncatedTo(ChronoUnit.SECONDS), "")
                : this;
    }

    SalesforcePlace behind(String id) {
        return new SalesforcePlace(since, until, id);
    }

    SalesforcePlace closed() {
        Instant end = until;
        return new SalesforcePlace(end == null ? since : end.minus(OVERLAP), null, "");
    }
}
