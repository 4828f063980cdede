package org.whalecurve.rest.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.whalecurve.rest.problem.Problem;

/** Answers with a problem at the door, where nothing that writes JSON from records stands yet. */
final class Refused {

    private Refused() {}

    static void with(RoutingContext context, int status, String code, String detail) {
        Problem problem = Problem.of(status, code, detail, shortened(context.request().uri()));
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem.json());
    }

    private static String shortened(String uri) {
        return uri.length() > RawPath.MOST_CHARACTERS
                ? uri.substring(0, RawPath.MOST_CHARACTERS)
                : uri;
    }
}
