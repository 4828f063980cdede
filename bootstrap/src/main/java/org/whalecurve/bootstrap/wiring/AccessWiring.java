package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.GrantUnit;
import org.whalecurve.application.access.RecogniseActor;
import org.whalecurve.application.access.RevokeUnit;
import org.whalecurve.application.access.ViewMyself;
import org.whalecurve.application.access.ViewUnitGrants;
import org.whalecurve.application.access.internal.AccessKeeping;
import org.whalecurve.application.access.port.TemporaryAccess;
import org.whalecurve.application.access.port.UnitGrants;
import org.whalecurve.application.audit.ViewAudit;
import org.whalecurve.application.audit.internal.AuditQueries;
import org.whalecurve.application.audit.port.AuditTrail;

/** Wires who may do what. */
@ApplicationScoped
class AccessWiring {

    /** Stands before the gate: it is how an actor comes to be. */
    @Produces
    @Singleton
    RecogniseActor recogniseActor(AccessKeeping recognition) {
        return recognition;
    }

    @Produces
    @Singleton
    @Typed(AccessKeeping.class)
    AccessKeeping accessKeeping(
            UnitGrants grants, TemporaryAccess temporary, AuditTrail audit, UnitOfWork unitOfWork) {
        return new AccessKeeping(grants, temporary, audit, unitOfWork);
    }

    @Produces
    @Singleton
    ViewMyself viewMyself(AccessKeeping behindTheGate) {
        return Gate.guard(ViewMyself.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewUnitGrants viewUnitGrants(AccessKeeping behindTheGate) {
        return Gate.guard(ViewUnitGrants.class, behindTheGate);
    }

    @Produces
    @Singleton
    GrantUnit grantUnit(AccessKeeping behindTheGate) {
        return Gate.guard(GrantUnit.class, behindTheGate);
    }

    @Produces
    @Singleton
    RevokeUnit revokeUnit(AccessKeeping behindTheGate) {
        return Gate.guard(RevokeUnit.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(AuditQueries.class)
    AuditQueries auditQueries(AuditTrail trail) {
        return new AuditQueries(trail);
    }

    @Produces
    @Singleton
    ViewAudit viewAudit(AuditQueries behindTheGate) {
        return Gate.guard(ViewAudit.class, behindTheGate);
    }
}
