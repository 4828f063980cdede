package org.whalecurve.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.imports.port.FactTypeReader;
import org.whalecurve.application.imports.port.ProfileReader;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.application.scorecards.port.ScorecardReader;

/** What the rest of the application hands to this adapter. */
@ApplicationScoped
class Surroundings {

    @Produces
    @Singleton
    AdjustableClock clock() {
        return new AdjustableClock(Instant.parse("2011-04-04T12:00:00.123456Z"));
    }

    @Produces
    @Singleton
    ProfileReader profileReader() {
        return BriefDocuments.profileReader();
    }

    @Produces
    @Singleton
    FactTypeReader factTypeReader() {
        return BriefDocuments.factTypeReader();
    }

    @Produces
    @Singleton
    CostModelReader costModelReader() {
        return BriefDocuments.costModelReader();
    }

    @Produces
    @Singleton
    ScorecardReader scorecardReader() {
        return BriefDocuments.scorecardReader();
    }

    @Produces
    @Singleton
    OrganisationReader organisationReader() {
        return BriefDocuments.organisationReader();
    }

    @Produces
    @Singleton
    IncentivePlanReader incentivePlanReader() {
        return BriefDocuments.incentivePlanReader();
    }

    @Produces
    @Singleton
    InitiativeReader initiativeReader() {
        return BriefDocuments.initiativeReader();
    }
}
