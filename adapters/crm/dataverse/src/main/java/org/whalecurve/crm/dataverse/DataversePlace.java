package org.whalecurve.crm.dataverse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.domain.crm.CrmCursor;

/**
 * How far a stream has been read: the link to what comes next, as Dataverse gave it out.
 *
 * @param link whole and opaque; empty to begin
 * @param fields what is read along that link, which cannot be changed on the way
 */
record DataversePlace(String link, Set<String> fields) {

    static final String KIND = "dataverse-link";

    static DataversePlace of(@Nullable CrmCursor cursor, Set<String> wanted) throws CrmFailure {
        if (cursor == null) {
            return new DataversePlace("", Set.copyOf(wanted));
        }
        JsonNode state = Documents.read(cursor.state());
        if (!cursor.kind().equals(KIND) || state.path("link").asText("").isEmpty()) {
            throw expired("The place kept for this stream is not one of Dataverse's.");
        }
        Set<String> fields =
                state.path("fields")
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(Collectors.toUnmodifiableSet());
        if (!fields.containsAll(wanted)) {
            throw expired("Other fields are wanted now than those that changes were asked for.");
        }
        return new DataversePlace(state.path("link").asText(), fields);
    }

    private static CrmFailure expired(String message) {
        return new CrmFailure(Reason.CURSOR_EXPIRED, message, null);
    }

    CrmCursor at(String next) {
        return new CrmCursor(
                KIND, Documents.text(Map.of("link", next, "fields", new TreeSet<>(fields))));
    }
}
