package org.whalecurve.rest.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.whalecurve.rest.problem.Problem;

/** Answers with a problem at the door, where nothing that writes JSON from records stands yet. */
final class Refused {

    private Refused() {}

    static void with(RoutingContext context, int status, String code, String detail) {
        Problem problem = Problem.of(status, code, detail, shortened(context.request().uri()));
        JsonObject json =
                new JsonObject()
                        .put("type", problem.type())
                        .put("title", problem.title())
                        .put("status", problem.status())
                        .put("detail", problem.detail())
                        .put("instance", problem.instance())
                        .put("code", problem.code())
                        .put("faults", new JsonArray());
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json.encode());
    }

    private static String shortened(String uri) {
        return uri.length() > RawPath.MOST_CHARACTERS
                ? uri.substring(0, RawPath.MOST_CHARACTERS)
                : uri;
    }
}
