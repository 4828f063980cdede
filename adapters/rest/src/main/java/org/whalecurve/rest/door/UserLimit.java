package org.whalecurve.rest.door;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.whalecurve.rest.problem.RequestProblem;

/** Keeps one user from taking the service away from all others. */
@Singleton
final class UserLimit {

    private final CurrentIdentityAssociation current;
    private final Buckets users;

    UserLimit(
            CurrentIdentityAssociation current,
            @ConfigProperty(name = "whalecurve.limits.requests-a-minute", defaultValue = "1200")
                    int requestsAMinute) {
        this.current = current;
        this.users = new Buckets(requestsAMinute);
    }

    @ServerRequestFilter
    void limit(ResourceInfo resource) {
        if (!OurOperations.include(resource)) {
            return;
        }
        SecurityIdentity identity = current.getIdentity();
        if (identity.isAnonymous()) {
            return;
        }
        long wait = users.take(identity.getPrincipal().getName());
        if (wait > 0) {
            throw RequestProblem.tooMany(wait);
        }
    }
}
