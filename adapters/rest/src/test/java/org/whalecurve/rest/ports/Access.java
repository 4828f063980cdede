package org.whalecurve.rest.ports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.GrantUnit;
import org.whalecurve.application.access.RevokeUnit;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.ViewMyself;
import org.whalecurve.application.access.ViewUnitGrants;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.audit.ViewAudit;

@ApplicationScoped
class Access {

    private static final UnitGrant GRANT = new UnitGrant("edith", "harbour");

    @Produces
    @Singleton
    CurrentActor currentActor(SecurityIdentity identity) {
        return () -> {
            Set<Role> roles =
                    identity.getRoles().stream()
                            .map(Role::of)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet());
            return new Actor(identity.getPrincipal().getName(), roles, Set.of());
        };
    }

    @Produces
    @Singleton
    ViewMyself viewMyself() {
        return Gate.guard(ViewMyself.class, actor -> actor);
    }

    @Produces
    @Singleton
    ViewUnitGrants viewUnitGrants() {
        return Gate.guard(ViewUnitGrants.class, _ -> List.of(GRANT));
    }

    @Produces
    @Singleton
    GrantUnit grantUnit() {
        return Gate.guard(
                GrantUnit.class,
                (_, grant) -> {
                    if (grant.unit().isBlank()) {
                        throw Refusal.wrongInput("unit-missing", "Name a unit.");
                    }
                });
    }

    @Produces
    @Singleton
    RevokeUnit revokeUnit() {
        return Gate.guard(
                RevokeUnit.class,
                (_, grant) -> {
                    if (!grant.equals(GRANT)) {
                        throw Refusal.notFound("grant", grant.user() + "/" + grant.unit());
                    }
                });
    }

    @Produces
    @Singleton
    ViewAudit viewAudit() {
        AuditEntry entry =
                AuditEntry.after(
                        null,
                        Instant.parse("2011-04-04T10:00:00Z"),
                        "amara",
                        "published run",
                        Results.RUN,
                        "");
        return Gate.guard(ViewAudit.class, (_, _, _) -> new Page<>(List.of(entry), null));
    }
}
