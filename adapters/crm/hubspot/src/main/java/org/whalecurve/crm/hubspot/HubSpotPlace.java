package org.whalecurve.crm.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.domain.crm.CrmCursor;

/**
 * How far a stream has been read. The first time all is listed. From then on windows of time are
 * searched, and because the index of the search lags behind, each stretch is searched twice: at
 * once, and again an hour later.
 *
 * @param settled what was changed before need not be searched again; null while all is listed
 * @param quick what was changed before was searched once
 * @param from where the open window begins; null if none is open
 * @param until where the open window, or the listing, ends
 * @param after the last id that came, or HubSpot's mark of the next page of the listing
 */
record HubSpotPlace(
        @Nullable Instant settled,
        @Nullable Instant quick,
        @Nullable Instant from,
        @Nullable Instant until,
        String after) {

    static final String KIND = "hubspot-window";

    /** The index of the search was seen to lag by minutes; after an hour it has caught up. */
    static final Duration LAG = Duration.ofHours(1);

    /** For what is changed while a window is searched, and for clocks that differ. */
    static final Duration OVERLAP = Duration.ofMinutes(1);

    static HubSpotPlace of(@Nullable CrmCursor cursor) throws CrmFailure {
        if (cursor == null) {
            return new HubSpotPlace(null, null, null, null, "");
        }
        JsonNode state = Documents.read(cursor.state());
        if (!cursor.kind().equals(KIND) || !state.isObject()) {
            throw unreadable();
        }
        try {
            return new HubSpotPlace(
                    moment(state, "settled"),
                    moment(state, "quick"),
                    moment(state, "from"),
                    moment(state, "until"),
                    state.path("after").asText());
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    private static CrmFailure unreadable() {
        return new CrmFailure(
                Reason.CURSOR_EXPIRED,
                "The place kept for this stream is not one of HubSpot's.",
                null);
    }

    private static @Nullable Instant moment(JsonNode state, String name) {
        JsonNode text = state.path(name);
        return text.isTextual() ? Instant.parse(text.asText()) : null;
    }

    CrmCursor cursor() {
        Map<String, Object> state = new LinkedHashMap<>();
        put(state, "settled", settled);
        put(state, "quick", quick);
        put(state, "from", from);
        put(state, "until", until);
        state.put("after", after);
        return new CrmCursor(KIND, Documents.text(state));
    }

    private static void put(Map<String, Object> state, String name, @Nullable Instant moment) {
        Optional.ofNullable(moment).ifPresent(there -> state.put(name, there.toString()));
    }

    boolean isOpen() {
        return until != null;
    }

    boolean isListing() {
        return settled == null;
    }

    /** Fixes where the next window, or the listing, ends. */
    HubSpotPlace open(Instant present) {
        Instant sure = settled;
        Instant seen = quick;
        if (isOpen() || sure == null || seen == null) {
            return isOpen() ? this : new HubSpotPlace(null, null, null, present, "");
        }
        boolean again = !sure.plus(LAG.multipliedBy(2)).isAfter(present);
        return new HubSpotPlace(sure, seen, again ? sure : seen.minus(OVERLAP), present, "0");
    }

    HubSpotPlace behind(String id) {
        return new HubSpotPlace(settled, quick, from, until, id);
    }

    /** The window is searched to its end. */
    HubSpotPlace closed() {
        Instant end = Optional.ofNullable(until).orElseThrow();
        Instant sure = settled;
        if (sure == null) {
            // A listing shows what is there, without lag.
            return new HubSpotPlace(end.minus(OVERLAP), end, null, null, "");
        }
        return sure.equals(from)
                ? new HubSpotPlace(end.minus(LAG), end, null, null, "")
                : new HubSpotPlace(sure, end, null, null, "");
    }
}
