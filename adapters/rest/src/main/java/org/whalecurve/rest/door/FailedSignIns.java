package org.whalecurve.rest.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever tries tokens: after some that were refused, an address has to wait before any
 * further one is looked at.
 */
@Singleton
final class FailedSignIns {

    private static final String API = "/api/";
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Buckets addresses;

    FailedSignIns(
            @ConfigProperty(
                            name = "whalecurve.limits.failed-sign-ins-a-minute",
                            defaultValue = "60")
                    int failuresAMinute) {
        addresses = new Buckets(failuresAMinute);
    }

    /** Whether the request may go on; if not, it has been answered. */
    boolean mayTry(RoutingContext context) {
        boolean bringsToken = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
        if (!bringsToken || !context.request().uri().startsWith(API)) {
            return true;
        }
        String address = addressOf(context);
        long wait = addresses.waitFor(address);
        if (wait > 0) {
            context.response().putHeader("Retry-After", Long.toString(wait));
            Refused.with(
                    context,
                    TOO_MANY_REQUESTS,
                    "too-many-failed-sign-ins",
                    "Too many tokens from your address were refused. Wait "
                            + wait
                            + " seconds, then go on.");
            return false;
        }
        context.addEndHandler(_ -> {
            if (context.response().getStatusCode() == UNAUTHORIZED) {
                addresses.take(address);
            }
        });
        return true;
    }

    private static String addressOf(RoutingContext context) {
        SocketAddress remote = context.request().remoteAddress();
        String host = remote == null ? null : remote.hostAddress();
        return host == null ? "unknown" : host;
    }
}
