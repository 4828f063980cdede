package org.whalecurve.crm.odoo;

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

/**
 * Calls methods of models by {@code POST /json/2/<model>/<method>}, one transaction each
 * (<i>External JSON-2 API</i>, Odoo 19 developer documentation).
 */
final class OdooClient {

    private final CrmLine line;
    private final URI address;
    private final Credential credential;
    private final Clock clock;

    OdooClient(CrmLine line, URI address, Credential credential, Clock clock) {
        this.line = line;
        this.address = address;
        this.credential = credential;
        this.clock = clock;
    }

    /** Asks a method that changes nothing. */
    JsonNode ask(String model, String method, Map<String, ?> arguments) throws CrmFailure {
        return line.ask(request(model, method, arguments), credential, this::judge).json();
    }

    /** Which version answers. */
    String version() throws CrmFailure {
        CrmRequest request = CrmRequest.get(URI.create(address + "/web/version"));
        return line.ask(request, Credential.NONE, this::judge).json().path("version").asText("?");
    }

    /** The fields of a model and when that was, by the earlier of both clocks. */
    OdooSchema schema(String model) throws CrmFailure {
        CrmReply reply =
                line.ask(
                        request(model, "fields_get", OdooSchema.ARGUMENTS),
                        credential,
                        this::judge);
        Instant ours = clock.instant();
        Instant theirs = reply.date().orElse(ours);
        return OdooSchema.read(model, reply.json(), theirs.isBefore(ours) ? theirs : ours);
    }

    /** Calls a method that changes something. */
    Told tell(String model, String method, Map<String, ?> arguments) {
        return line.tell(request(model, method, arguments), credential, this::judge);
    }

    private CrmRequest request(String model, String method, Map<String, ?> arguments) {
        return CrmRequest.json(
                "POST", URI.create(address + "/json/2/" + model + "/" + method), arguments);
    }

    /**
     * Odoo answers 500 to plain mistakes of the caller, so the name of the error decides, not the
     * status. Its {@code debug} holds the inside of the server and goes nowhere.
     */
    private Verdict judge(CrmReply reply) {
        if (reply.isFine()) {
            return reply.json().isMissingNode()
                    ? new Verdict.Refused(
                            Reason.REFUSED,
                            "no-json",
                            address.getHost() + " does not answer in JSON: is Odoo older than 19?")
                    : new Verdict.Done();
        }
        Duration after = reply.retryAfter(clock.instant());
        if (reply.status() == 429) {
            return new Verdict.Throttled("Odoo asks to be asked less.", after);
        }
        String name = reply.json().path("name").asText("");
        return name.isEmpty() ? withoutName(reply.status(), after) : named(reply, name);
    }

    private Verdict withoutName(int status, @Nullable Duration after) {
        if (status == 404) {
            return new Verdict.Refused(
                    Reason.REFUSED,
                    "not-found",
                    "There is no such database at "
                            + address.getHost()
                            + ", or no Odoo from 19 on.");
        }
        if (status >= 500) {
            return new Verdict.OutOfOrder(
                    "Odoo is out of order (HTTP " + status + ").", after, true);
        }
        return new Verdict.Refused(
                Reason.REFUSED,
                "http-" + status,
                address.getHost()
                        + " answers with HTTP "
                        + status
                        + ": is it the address of Odoo?");
    }

    private static Verdict named(CrmReply reply, String name) {
        String message = message(reply.json());
        if (reply.status() == 401) {
            return new Verdict.NotLetIn(
                    "Odoo does not accept the API key: it is wrong or expired.");
        }
        if (name.endsWith(".AccessError") || reply.status() == 403) {
            return new Verdict.Refused(Reason.NOT_ALLOWED, name, message);
        }
        if (name.startsWith("psycopg2.")) {
            return new Verdict.OutOfOrder(
                    "Odoo could not end its transaction: " + name, null, false);
        }
        if (name.startsWith("werkzeug.exceptions.NotFound")
                || message.startsWith("Invalid field ")) {
            return new Verdict.Refused(Reason.SCHEMA_CHANGED, name, message);
        }
        return new Verdict.Refused(Reason.REFUSED, name, message);
    }

    private static String message(JsonNode error) {
        String text = error.path("message").asText("").replaceAll("\\s+", " ").strip();
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
