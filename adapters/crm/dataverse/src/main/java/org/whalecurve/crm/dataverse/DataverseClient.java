package org.whalecurve.crm.dataverse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.Credential;
import org.whalecurve.crm.http.CrmLine;
import org.whalecurve.crm.http.CrmReply;
import org.whalecurve.crm.http.CrmRequest;
import org.whalecurve.crm.http.Told;
import org.whalecurve.crm.http.Verdict;

/** Calls of the Web API (<i>Use the Microsoft Dataverse Web API</i>, Microsoft Learn). */
final class DataverseClient {

    private static final String API = "/api/data/v9.2/";

    /** "Version stamp associated with the client has expired. Please perform a full sync." */
    private static final String EXPIRED = "0x80044352";

    /** "Could not find a property named …" and "Resource not found for the segment …". */
    private static final List<String> UNKNOWN_NAMES = List.of("0x80060888", "0x8006088a");

    private final CrmLine line;
    private final URI environment;
    private final Credential credential;
    private final Clock clock;

    DataverseClient(CrmLine line, URI environment, Credential credential, Clock clock) {
        this.line = line;
        this.environment = environment;
        this.credential = credential;
        this.clock = clock;
    }

    Instant present() {
        return clock.instant();
    }

    JsonNode get(String path) throws CrmFailure {
        return at(environment + API + path, "");
    }

    JsonNode get(String path, String prefer) throws CrmFailure {
        return at(environment + API + path, prefer);
    }

    /**
     * What is behind a link that Dataverse gave out, as it stands. A token travels with it, so it
     * has to lead to the same place.
     */
    JsonNode follow(String link, String prefer) throws CrmFailure {
        if (!link.startsWith(environment + API)) {
            throw new CrmFailure(
                    Reason.CURSOR_EXPIRED,
                    "The place kept for this stream is of another environment.",
                    null);
        }
        return at(link, prefer);
    }

    private JsonNode at(String address, String prefer) throws CrmFailure {
        CrmRequest request = odata(CrmRequest.get(URI.create(address)));
        return line.ask(
                        prefer.isEmpty() ? request : request.with("Prefer", prefer),
                        credential,
                        this::judge)
                .json();
    }

    Told tell(String path, Map<String, ?> document) {
        return line.tell(
                odata(CrmRequest.json("POST", URI.create(environment + API + path), document)),
                credential,
                this::judge);
    }

    /** The last one avoids answers from a cache. */
    private static CrmRequest odata(CrmRequest request) {
        return request.with("OData-Version", "4.0")
                .with("OData-MaxVersion", "4.0")
                .with("If-None-Match", "null");
    }

    private Verdict judge(CrmReply reply) {
        if (reply.isFine()) {
            return new Verdict.Done();
        }
        JsonNode error = reply.json().path("error");
        String code = error.path("code").asText("http-" + reply.status());
        String message = message(error, reply.status());
        Duration after = reply.retryAfter(clock.instant());
        if (code.equals(EXPIRED) || reply.status() == 410) {
            return new Verdict.Refused(
                    Reason.CURSOR_EXPIRED, code, "Dataverse keeps changes for some days only.");
        }
        if (reply.status() == 401) {
            return new Verdict.NotLetIn("Dataverse does not accept the token.");
        }
        if (reply.status() == 429) {
            return new Verdict.Throttled("Dataverse asks to be asked less.", after);
        }
        if (reply.status() >= 500) {
            return new Verdict.OutOfOrder(
                    "Dataverse is out of order (HTTP " + reply.status() + ").", after, true);
        }
        return new Verdict.Refused(reason(reply.status(), code), code, message);
    }

    private static Reason reason(int status, String code) {
        if (UNKNOWN_NAMES.contains(code)) {
            return Reason.SCHEMA_CHANGED;
        }
        return status == 403 ? Reason.NOT_ALLOWED : Reason.REFUSED;
    }

    private static String message(JsonNode error, int status) {
        String text =
                error.path("message").asText("HTTP " + status).replaceAll("\\s+", " ").strip();
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
