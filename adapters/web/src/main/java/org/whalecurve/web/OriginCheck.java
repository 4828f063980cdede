package org.whalecurve.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an order comes from a page of ours. A browser sends the session cookie whichever
 * site makes it send a request; what another site cannot do is set our header, name our origin and
 * be of the same origin, all at once.
 */
final class OriginCheck {

    /** The header that only scripts of the same origin can add without being asked first. */
    static final String HEADER = "X-Whalecurve";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    /** What our pages send: forms through htmx, and files as they are. */
    private static final Set<String> CONTENT_TYPES =
            Set.of(
                    "application/x-www-form-urlencoded",
                    "application/json",
                    "multipart/form-data",
                    "application/yaml",
                    "text/csv",
                    "application/gzip",
                    "application/octet-stream");

    private final String origin;

    /**
     * @param publicUrl the address under which people reach the pages
     */
    OriginCheck(URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }

    /** Whether the request only asks, or is an order that one of our pages sends. */
    boolean passes(
            String method,
            @Nullable String fetchSite,
            @Nullable String requestOrigin,
            @Nullable String header,
            @Nullable String contentType) {
        return SAFE_METHODS.contains(method)
                || ("same-origin".equals(fetchSite)
                        && origin.equals(requestOrigin)
                        && "1".equals(header)
                        && contentType != null
                        && CONTENT_TYPES.contains(bare(contentType)));
    }

    private static String bare(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
