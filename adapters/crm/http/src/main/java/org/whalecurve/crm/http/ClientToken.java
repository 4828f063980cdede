package org.whalecurve.crm.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;

/**
 * A token that is had for the credentials of a client (RFC 6749, 4.4), kept until it is refused.
 * Some CRMs do not say how long it lasts, so its age decides nothing.
 */
public final class ClientToken implements Credential {

    private static final String TOKEN = "access_token";

    private final CrmLine line;
    private final URI endpoint;
    private final Map<String, String> form;
    private final ConcurrentMap<String, JsonNode> kept;
    private final Clock clock;

    /**
     * Asks for nothing yet.
     *
     * @param endpoint where tokens are given out
     * @param form what is sent there, with the credentials
     * @param kept where sessions of a connection keep their token together
     */
    public ClientToken(
            CrmLine line,
            URI endpoint,
            Map<String, String> form,
            ConcurrentMap<String, JsonNode> kept,
            Clock clock) {
        this.line = line;
        this.endpoint = endpoint;
        this.form = Map.copyOf(form);
        this.kept = kept;
        this.clock = clock;
    }

    /** A place for tokens of one connection. */
    public static ConcurrentMap<String, JsonNode> place() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public Map<String, String> headers() throws CrmFailure {
        return Map.of("Authorization", "Bearer " + reply().path(TOKEN).asText());
    }

    /** What came with the token, such as the address of the org. */
    public JsonNode reply() throws CrmFailure {
        JsonNode known = kept.get(key());
        if (known != null) {
            return known;
        }
        JsonNode fresh =
                line.ask(CrmRequest.form(endpoint, form), Credential.NONE, this::judge).json();
        kept.put(key(), fresh);
        return fresh;
    }

    /** Other credentials never find the token of these. */
    private String key() {
        return endpoint + "\n" + form;
    }

    @Override
    public boolean renew(Map<String, String> refused) throws CrmFailure {
        JsonNode known = kept.get(key());
        if (known != null && headers().equals(refused)) {
            kept.remove(key(), known);
        }
        return true;
    }

    private Verdict judge(CrmReply reply) {
        if (reply.isFine()) {
            return reply.json().path(TOKEN).isTextual()
                    ? new Verdict.Done()
                    : new Verdict.Refused(Reason.REFUSED, "no-token", "No token was given out.");
        }
        if (reply.status() == 429) {
            return new Verdict.Throttled(
                    "No token is given out at the moment.", reply.retryAfter(clock.instant()));
        }
        if (reply.status() >= 500) {
            return new Verdict.OutOfOrder(
                    "No token could be had (HTTP " + reply.status() + ").", null, false);
        }
        String code = Optional.ofNullable(Documents.plain(reply.json().path("error"))).orElse("?");
        return new Verdict.NotLetIn("The credentials were refused (" + code + ").");
    }
}
