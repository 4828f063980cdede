package org.whalecurve.crm.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.Credential;
import org.whalecurve.crm.http.CrmLine;
import org.whalecurve.crm.http.CrmReply;
import org.whalecurve.crm.http.CrmRequest;
import org.whalecurve.crm.http.Told;
import org.whalecurve.crm.http.Verdict;

/** Calls of HubSpot's interface (<i>CRM API</i>, HubSpot developer documentation). */
final class HubSpotClient {

    private final CrmLine line;
    private final URI address;
    private final Credential credential;
    private final Clock clock;

    HubSpotClient(CrmLine line, URI address, Credential credential, Clock clock) {
        this.line = line;
        this.address = address;
        this.credential = credential;
        this.clock = clock;
    }

    JsonNode get(String path, Map<String, String> query) throws CrmFailure {
        return getReply(path, query).json();
    }

    /** With the present moment, by the earlier of both clocks. */
    Dated getDated(String path) throws CrmFailure {
        CrmReply reply = getReply(path, Map.of());
        Instant ours = clock.instant();
        Instant theirs = reply.date().orElse(ours);
        return new Dated(reply.json(), theirs.isBefore(ours) ? theirs : ours);
    }

    private CrmReply getReply(String path, Map<String, String> query) throws CrmFailure {
        String tail = query.isEmpty() ? "" : "?" + CrmRequest.encoded(query);
        return line.ask(CrmRequest.get(URI.create(address + path + tail)), credential, this::judge);
    }

    /** Asks by a document: a search, or a batch of reads. */
    JsonNode ask(String path, Map<String, ?> document) throws CrmFailure {
        return line.ask(post(path, document), credential, this::judge).json();
    }

    Told tell(String path, Map<String, ?> document) {
        return line.tell(post(path, document), credential, this::judge);
    }

    private CrmRequest post(String path, Map<String, ?> document) {
        return CrmRequest.json("POST", URI.create(address + path), document);
    }

    private Verdict judge(CrmReply reply) {
        if (reply.isFine()) {
            return new Verdict.Done();
        }
        JsonNode error = reply.json();
        String category = error.path("category").asText("http-" + reply.status());
        String message = message(error, reply.status());
        Duration after = reply.retryAfter(clock.instant());
        return switch (reply.status()) {
            case 401 -> new Verdict.NotLetIn("HubSpot does not accept the access token.");
            case 403 -> new Verdict.Refused(Reason.NOT_ALLOWED, category, message);
            case 404 -> new Verdict.Refused(Reason.SCHEMA_CHANGED, category, message);
            case 429 -> throttled(error, after);
            // The account moves to another place and can be asked again later.
            case 477 -> new Verdict.Throttled("HubSpot is moving this account.", after);
            case 423 -> new Verdict.OutOfOrder(message, after, false);
            default ->
                    reply.status() >= 500
                            ? new Verdict.OutOfOrder(
                                    "HubSpot is out of order (HTTP " + reply.status() + ").",
                                    after,
                                    true)
                            : new Verdict.Refused(Reason.REFUSED, category, message);
        };
    }

    /** A burst waits some seconds; the allowance of a day is over until midnight. */
    private static Verdict throttled(JsonNode error, @Nullable Duration after) {
        return error.path("policyName").asText().contains("DAILY")
                ? new Verdict.Refused(
                        Reason.QUOTA_USED_UP,
                        "DAILY",
                        "HubSpot's allowance of calls for this day is used up.",
                        after)
                : new Verdict.Throttled("HubSpot asks to be asked less.", after);
    }

    private static String message(JsonNode error, int status) {
        String text = error.path("message").asText("HTTP " + status).replaceAll("\\s+", " ");
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    /** A document, and when it was read. */
    record Dated(JsonNode json, Instant at) {}
}
