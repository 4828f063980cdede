package org.whalecurve.application.access.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.GrantUnit;
import org.whalecurve.application.access.RecogniseActor;
import org.whalecurve.application.access.RevokeUnit;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.ViewMyself;
import org.whalecurve.application.access.ViewUnitGrants;
import org.whalecurve.application.access.port.TemporaryAccess;
import org.whalecurve.application.access.port.UnitGrants;
import org.whalecurve.application.audit.port.AuditTrail;

/** Recognises actors, and keeps which units they answer for. */
public final class AccessKeeping
        implements RecogniseActor, ViewMyself, ViewUnitGrants, GrantUnit, RevokeUnit {

    private final UnitGrants grants;
    private final TemporaryAccess temporary;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public AccessKeeping(
            UnitGrants grants, TemporaryAccess temporary, AuditTrail audit, UnitOfWork unitOfWork) {
        this.grants = grants;
        this.temporary = temporary;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Actor recogniseActor(String user, Set<String> roleIds, Set<String> groupUnits) {
        Set<Role> roles =
                roleIds.stream()
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                user,
                roles,
                roles.contains(Role.EXECUTIVE) ? units(user, groupUnits) : Set.of(),
                temporary.customersOf(user));
    }

    /** Those granted here and those of groups. */
    private Set<String> units(String user, Set<String> groupUnits) {
        Set<String> units = new HashSet<>(grants.unitsOf(user));
        units.addAll(groupUnits);
        return Set.copyOf(units);
    }

    @Override
    public Actor viewMyself(Actor actor) {
        return actor;
    }

    @Override
    public List<UnitGrant> viewUnitGrants(Actor actor) {
        return grants.all();
    }

    @Override
    public void grantUnit(Actor actor, UnitGrant grant) {
        if (grant.user().isBlank() || grant.unit().isBlank()) {
            throw Refusal.wrongInput(
                    "grant-incomplete", "A grant names a user and a unit; neither may be blank.");
        }
        unitOfWork.perform(() -> {
            if (grants.grant(grant)) {
                audit.record(actor.user(), "granted unit", grant.unit(), "to " + grant.user());
            }
        });
    }

    @Override
    public void revokeUnit(Actor actor, UnitGrant grant) {
        unitOfWork.perform(() -> {
            if (!grants.revoke(grant)) {
                throw Refusal.notFound("grant of unit " + grant.unit() + " to", grant.user());
            }
            audit.record(actor.user(), "revoked unit", grant.unit(), "from " + grant.user());
        });
    }
}
