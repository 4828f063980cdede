package org.whalecurve.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.ClientToken;
import org.whalecurve.crm.http.CrmLine;
import org.whalecurve.crm.http.CrmReply;
import org.whalecurve.crm.http.CrmRequest;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.crm.http.Told;
import org.whalecurve.crm.http.Verdict;

/** Calls of Salesforce's interface (<i>REST API Developer Guide</i>). */
final class SalesforceClient {

    /** The version of the interface whose answers are understood here. */
    private static final String VERSION = "/services/data/v64.0";

    /** Over the allowance of a day, or of requests at once. */
    private static final String LIMIT = "REQUEST_LIMIT_EXCEEDED";

    /** Other words may follow the two numbers. */
    private static final Pattern USAGE = Pattern.compile("api-usage=(\\d{1,15})/(\\d{1,15})");

    private static final long OUR_SHARE_PERCENT = 80;

    private final CrmLine line;
    private final URI domain;
    private final ClientToken token;
    private final Clock clock;
    private final AtomicLong usedPercent = new AtomicLong();

    SalesforceClient(CrmLine line, URI domain, ClientToken token, Clock clock) {
        this.line = line;
        this.domain = domain;
        this.token = token;
        this.clock = clock;
    }

    /** The fields of an object, as of the earlier of the org's clock and ours. */
    KnownFields describe(String object) throws CrmFailure {
        CrmReply reply = reply(VERSION + "/sobjects/" + object + "/describe");
        Instant ours = clock.instant();
        Instant theirs = reply.date().orElse(ours);
        return SalesforceRecords.fields(
                object, reply.json(), theirs.isBefore(ours) ? theirs : ours);
    }

    /** Some records that exist. */
    JsonNode query(String soql) throws CrmFailure {
        return get(VERSION + "/query?" + CrmRequest.encoded(Map.of("q", soql)));
    }

    /** Some records by a query that sees deleted and archived ones too. */
    JsonNode queryAll(String soql) throws CrmFailure {
        return get(VERSION + "/queryAll?" + CrmRequest.encoded(Map.of("q", soql)));
    }

    /** Updates records of one type by their ids, each on its own. */
    Told update(List<Map<String, @Nullable Object>> records) {
        try {
            return line.tell(
                    CrmRequest.json(
                            "PATCH",
                            at(VERSION + "/composite/sobjects"),
                            Map.of("allOrNone", false, "records", records)),
                    token,
                    this::judge);
        } catch (CrmFailure e) {
            return new Told.NotNow(String.valueOf(e.getMessage()));
        }
    }

    private JsonNode get(String path) throws CrmFailure {
        return reply(path).json();
    }

    /** Leaves other integrations of the org their share of the calls of a day. */
    private CrmReply reply(String path) throws CrmFailure {
        if (usedPercent.get() >= OUR_SHARE_PERCENT) {
            throw new CrmFailure(
                    Reason.QUOTA_USED_UP,
                    "%d %% of the calls that Salesforce allows in 24 hours are used up, by all integrations together; the rest is left to the others."
                            .formatted(usedPercent.get()),
                    Duration.ofHours(1));
        }
        CrmReply reply = line.ask(CrmRequest.get(at(path)), token, this::judge);
        reply.header("Sforce-Limit-Info")
                .map(USAGE::matcher)
                .filter(Matcher::find)
                .ifPresent(usage ->
                        usedPercent.set(
                                100
                                        * Long.parseLong(usage.group(1))
                                        / Math.max(1, Long.parseLong(usage.group(2)))));
        return reply;
    }

    /**
     * The org's own address comes with the token. It must be one that the token may travel to: of
     * Salesforce, or the one that was stated.
     */
    private URI at(String path) throws CrmFailure {
        String instance = token.reply().path("instance_url").asText(domain.toString());
        URI given = URI.create(instance);
        String host = String.valueOf(given.getHost());
        boolean known =
                instance.equals(domain.toString())
                        || ("https".equals(given.getScheme()) && host.endsWith(".salesforce.com"));
        if (!known) {
            throw new CrmFailure(
                    Reason.REFUSED,
                    "The token came with an address that is not Salesforce's.",
                    null);
        }
        return URI.create(instance + path);
    }

    /** Errors come as a list; the first one's code decides, because a 403 may mean two things. */
    private Verdict judge(CrmReply reply) {
        if (reply.isFine()) {
            return new Verdict.Done();
        }
        JsonNode error = reply.json().path(0);
        String code = error.path("errorCode").asText("HTTP_" + reply.status());
        String message = message(error, reply.status());
        Duration after = reply.retryAfter(clock.instant());
        if (code.equals(LIMIT)) {
            return limit(message, after);
        }
        if (reply.status() == 401) {
            return new Verdict.NotLetIn("Salesforce does not accept the token.");
        }
        if (reply.status() == 429) {
            return new Verdict.Throttled("Salesforce asks to be asked less.", after);
        }
        if (reply.status() >= 500 || code.equals("QUERY_TIMEOUT")) {
            return new Verdict.OutOfOrder(
                    "Salesforce is out of order (" + code + ").", after, true);
        }
        return switch (code) {
            case "INVALID_FIELD", "INVALID_TYPE", "NOT_FOUND" ->
                    new Verdict.Refused(Reason.SCHEMA_CHANGED, code, message);
            default ->
                    new Verdict.Refused(
                            reply.status() == 403 ? Reason.NOT_ALLOWED : Reason.REFUSED,
                            code,
                            message);
        };
    }

    private static Verdict limit(String message, @Nullable Duration after) {
        return new Verdict.Refused(
                Reason.QUOTA_USED_UP,
                LIMIT,
                "Salesforce's allowance of calls is used up. " + message,
                after);
    }

    private static String message(JsonNode error, int status) {
        String text =
                error.path("message").asText("HTTP " + status).replaceAll("\\s+", " ").strip();
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
