package org.whalecurve.crm.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is sent to a CRM, without what proves who sends it.
 *
 * @param method of HTTP, in capitals
 * @param to the whole address
 * @param headers by name
 * @param body empty if there is none
 */
public record CrmRequest(String method, URI to, Map<String, String> headers, String body) {

    /** Keeps a copy of the headers that nobody can change. */
    public CrmRequest {
        headers = Map.copyOf(headers);
    }

    /** Asks for what is at an address. */
    public static CrmRequest get(URI to) {
        return new CrmRequest("GET", to, Map.of("Accept", "application/json"), "");
    }

    /** Sends a document. */
    public static CrmRequest json(String method, URI to, Object document) {
        return new CrmRequest(
                method,
                to,
                Map.of("Accept", "application/json", "Content-Type", "application/json"),
                Documents.text(document));
    }

    /** Sends what a form holds. */
    public static CrmRequest form(URI to, Map<String, String> fields) {
        return new CrmRequest(
                "POST",
                to,
                Map.of(
                        "Accept",
                        "application/json",
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                encoded(fields));
    }

    /** Names and values as they stand in a form or behind the question mark of an address. */
    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same with one more header. */
    public CrmRequest with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new CrmRequest(method, to, more, body);
    }

    /** Says where it goes and no more: a body may hold what only the CRM may know. */
    @Override
    public String toString() {
        return method + " " + to.getHost() + to.getPath();
    }
}
