package org.whalecurve.web.world;

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
import org.whalecurve.application.organisation.ViewOrganisationVersion;
import org.whalecurve.application.sample.SampleOrganisation;
import org.whalecurve.application.sample.SampleUnitCards;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.organisation.Organisation;

/** Puts the organisation of Harbour Supplies and the cards of its units behind the pages. */
@ApplicationScoped
class OrganisationWorld {

    private static final Instant AT = Instant.parse("2011-04-05T09:00:00Z");
    private static final DocumentVersion<Organisation> DRAFT =
            new DocumentVersion<>(
                    "organisation",
                    1,
                    SampleOrganisation.organisation(),
                    "organisation: Harbour Supplies\n",
                    "ab12".repeat(16),
                    "carla",
                    AT,
                    null);

    private final ScorecardOffice office = office();

    private static ScorecardOffice office() {
        ScorecardOffice office = SampleUnitCards.office();
        office.publish(SampleUnitCards.card("fair", "nowhere"));
        return office;
    }

    @Produces
    @Singleton
    ViewUnit viewUnit() {
        return Gate.guard(ViewUnit.class, office.cascade);
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
    AddOrganisation addOrganisation() {
        return Gate.guard(
                AddOrganisation.class,
                (_, draft) -> {
                    if (draft.document().contains("wrong")) {
                        throw new Refusal(
                                Refusal.Kind.WRONG_INPUT,
                                "faulty-organisation",
                                "The organisation has a fault.",
                                List.of(new Refusal.Fault("units", 1, "Every unit has a parent.")));
                    }
                    return DRAFT;
                });
    }

    @Produces
    @Singleton
    PublishOrganisation publishOrganisation() {
        return Gate.guard(
                PublishOrganisation.class, (_, version, _) -> version(version).published(AT));
    }

    private static DocumentVersion<Organisation> version(int version) {
        if (version != 1) {
            throw Refusal.notFound("organisation", "organisation version " + version);
        }
        return DRAFT;
    }
}
