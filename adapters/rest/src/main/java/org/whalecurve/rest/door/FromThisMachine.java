package org.whalecurve.rest.door;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Lets those in who ask from this machine itself, or are signed in: for what operators watch, such
 * as metrics. What a proxy hands on does not count as asked from here.
 */
@Singleton
final class FromThisMachine implements HttpSecurityPolicy {

    private static final List<String> HANDED_ON = List.of("Forwarded", "X-Forwarded-For");

    @Override
    public String name() {
        return "from-this-machine";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext context,
            Uni<SecurityIdentity> identity,
            AuthorizationRequestContext authorization) {
        return isLocal(context.request())
                ? CheckResult.permit()
                : identity.map(asking -> new CheckResult(!asking.isAnonymous()));
    }

    private static boolean isLocal(HttpServerRequest request) {
        SocketAddress remote = request.connection().remoteAddress();
        return HANDED_ON.stream().noneMatch(request.headers()::contains)
                && remote != null
                && remote.hostAddress() != null
                && (remote.hostAddress().equals("127.0.0.1")
                        || remote.hostAddress().equals("0:0:0:0:0:0:0:1"));
    }
}
