package org.whalecurve.rest.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stands before everything else, signing in included, and turns away what no honest client sends.
 */
@Singleton
final class Door {

    /** Before sign-in, CORS and every route; Quarkus' own begin at 300. */
    private static final int BEFORE_EVERYTHING = 1000;

    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE);
    private static final String METHOD_NAMES =
            METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));

    private final FailedSignIns failedSignIns;

    Door(FailedSignIns failedSignIns) {
        this.failedSignIns = failedSignIns;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::look, BEFORE_EVERYTHING);
    }

    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        SecurityHeaders.addTo(context);
        Optional<String> fault = RawPath.faultOf(request.uri());
        if (fault.isPresent()) {
            Refused.with(context, 400, "wrong-path", fault.get());
        } else if (!METHODS.contains(request.method())) {
            context.response().putHeader(HttpHeaders.ALLOW, METHOD_NAMES);
            Refused.with(
                    context, 405, "method-not-allowed", "Methods in use are " + METHOD_NAMES + ".");
        } else if (isFramedTwice(request)) {
            Refused.with(
                    context,
                    400,
                    "ambiguous-length",
                    "Send Content-Length or Transfer-Encoding, not both.");
        } else if (failedSignIns.mayTry(context)) {
            closeAfterChunks(context);
            context.next();
        }
    }

    private static boolean isFramedTwice(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    /**
     * The HTTP codec may drop the Content-Length of a request that has both headers before anybody
     * sees it. RFC 9112 (6.1) then asks to close the connection, so that whatever a proxy took for
     * the body can never be read as the next request.
     */
    private static void closeAfterChunks(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() != HttpVersion.HTTP_2
                && request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(_ -> request.connection().close());
        }
    }
}
