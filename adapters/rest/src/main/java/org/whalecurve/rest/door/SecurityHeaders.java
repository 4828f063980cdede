package org.whalecurve.rest.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Headers that tell a browser to trust an answer with as little as possible. */
final class SecurityHeaders {

    private static final String API = "/api/";

    private SecurityHeaders() {}

    static void addTo(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (context.request().uri().startsWith(API)) {
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            context.addHeadersEndHandler(_ -> forbidStoring(headers));
        }
    }

    /** Figures stay out of caches; what has an ETag may be kept by its reader and asked anew. */
    private static void forbidStoring(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(
                    HttpHeaders.CACHE_CONTROL,
                    headers.contains(HttpHeaders.ETAG) ? "private, no-cache" : "no-store");
        }
    }
}
