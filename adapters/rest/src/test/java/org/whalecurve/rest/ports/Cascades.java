package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.cascade.ViewAlignment;
import org.whalecurve.application.cascade.ViewCascade;
import org.whalecurve.application.cascade.ViewUnit;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.organisation.AddOrganisation;
import org.whalecurve.application.organisation.ListOrganisationVersions;
import org.whalecurve.application.organisation.PublishOrganisation;
import org.whalecurve.application.organisation.ViewOrganisationSchema;
import org.whalecurve.application.organisation.ViewOrganisationVersion;
import org.whalecurve.application.sample.SampleOrganisation;
import org.whalecurve.application.sample.SampleUnitCards;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.organisation.Organisation;

/** The organisation of the sample company, and the cards of its units in March. */
@ApplicationScoped
class Cascades {

    private static final Instant ADDED = Instant.parse("2011-04-04T09:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2011-04-04T09:30:00Z");
    private static final DocumentVersion<Organisation> DRAFT =
            new DocumentVersion<>(
                    "organisation",
                    1,
                    SampleOrganisation.organisation(),
                    Documents.organisation(),
                    MasterData.HASH,
                    "amara",
                    ADDED,
                    null);

    private final ScorecardOffice office = SampleUnitCards.office();

    @Produces
    @Singleton
    AddOrganisation addOrganisation() {
        return Gate.guard(AddOrganisation.class, (_, _) -> DRAFT);
    }

    @Produces
    @Singleton
    PublishOrganisation publishOrganisation() {
        return Gate.guard(
                PublishOrganisation.class,
                (_, version, _) -> version(version).published(PUBLISHED));
    }

    @Produces
    @Singleton
    ListOrganisationVersions listOrganisationVersions() {
        return Gate.guard(ListOrganisationVersions.class, _ -> List.of(DRAFT));
    }

    @Produces
    @Singleton
    ViewOrganisationVersion viewOrganisationVersion() {
        return Gate.guard(ViewOrganisationVersion.class, (_, version) -> version(version));
    }

    @Produces
    @Singleton
    ViewOrganisationSchema viewOrganisationSchema() {
        return Gate.guard(ViewOrganisationSchema.class, _ -> "{\"type\":\"object\"}");
    }

    @Produces
    @Singleton
    ViewCascade viewCascade() {
        return Gate.guard(ViewCascade.class, office.cascade);
    }

    @Produces
    @Singleton
    ViewAlignment viewAlignment() {
        return Gate.guard(ViewAlignment.class, office.cascade);
    }

    @Produces
    @Singleton
    ViewUnit viewUnit() {
        return Gate.guard(ViewUnit.class, office.cascade);
    }

    private static DocumentVersion<Organisation> version(int version) {
        if (version != 1) {
            throw Refusal.notFound("organisation", "organisation version " + version);
        }
        return DRAFT;
    }
}
