package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.cascade.ViewAlignment;
import org.whalecurve.application.cascade.ViewCascade;
import org.whalecurve.application.cascade.ViewUnit;
import org.whalecurve.application.cascade.internal.CascadeViewing;
import org.whalecurve.application.organisation.AddOrganisation;
import org.whalecurve.application.organisation.ListOrganisationVersions;
import org.whalecurve.application.organisation.PublishOrganisation;
import org.whalecurve.application.organisation.ViewOrganisationSchema;
import org.whalecurve.application.organisation.ViewOrganisationVersion;
import org.whalecurve.application.organisation.internal.OrganisationInForce;
import org.whalecurve.application.organisation.internal.OrganisationKeeping;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.application.organisation.port.Organisations;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;

/** Wires the organisation, and how the cards of its units hang together. */
@ApplicationScoped
class OrganisationWiring {

    @Produces
    @Singleton
    @Typed(OrganisationKeeping.class)
    OrganisationKeeping organisationKeeping(
            Organisations organisations,
            OrganisationReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new OrganisationKeeping(organisations, reader, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    @Typed(OrganisationInForce.class)
    OrganisationInForce organisationInForce(Organisations organisations) {
        return new OrganisationInForce(organisations);
    }

    @Produces
    @Singleton
    @Typed(CascadeViewing.class)
    CascadeViewing cascadeViewing(PublishedCards cards, CardHistories histories) {
        return new CascadeViewing(cards, histories);
    }

    @Produces
    @Singleton
    AddOrganisation addOrganisation(OrganisationKeeping behindTheGate) {
        return Gate.guard(AddOrganisation.class, behindTheGate);
    }

    @Produces
    @Singleton
    PublishOrganisation publishOrganisation(OrganisationKeeping behindTheGate) {
        return Gate.guard(PublishOrganisation.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewOrganisationVersion viewOrganisationVersion(OrganisationKeeping behindTheGate) {
        return Gate.guard(ViewOrganisationVersion.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListOrganisationVersions listOrganisationVersions(OrganisationKeeping behindTheGate) {
        return Gate.guard(ListOrganisationVersions.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewOrganisationSchema viewOrganisationSchema(OrganisationKeeping behindTheGate) {
        return Gate.guard(ViewOrganisationSchema.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewCascade viewCascade(CascadeViewing behindTheGate) {
        return Gate.guard(ViewCascade.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewAlignment viewAlignment(CascadeViewing behindTheGate) {
        return Gate.guard(ViewAlignment.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewUnit viewUnit(CascadeViewing behindTheGate) {
        return Gate.guard(ViewUnit.class, behindTheGate);
    }
}
