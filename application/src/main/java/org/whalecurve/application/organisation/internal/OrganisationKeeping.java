package org.whalecurve.application.organisation.internal;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.documents.internal.DocumentKeeping;
import org.whalecurve.application.organisation.AddOrganisation;
import org.whalecurve.application.organisation.ListOrganisationVersions;
import org.whalecurve.application.organisation.PublishOrganisation;
import org.whalecurve.application.organisation.ViewOrganisationSchema;
import org.whalecurve.application.organisation.ViewOrganisationVersion;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.application.organisation.port.Organisations;
import org.whalecurve.domain.organisation.Organisation;

/** Keeps the organisation: there is one, in versions. */
public final class OrganisationKeeping
        implements AddOrganisation,
                PublishOrganisation,
                ViewOrganisationVersion,
                ListOrganisationVersions,
                ViewOrganisationSchema {

    /** Under which all versions are kept. */
    static final String ID = "organisation";

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final DocumentKeeping<Organisation> keeping;

    public OrganisationKeeping(
            Organisations organisations,
            OrganisationReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.organisations = organisations;
        this.reader = reader;
        this.keeping = new DocumentKeeping<>(ID, organisations, audit, unitOfWork, clock);
    }

    @Override
    public DocumentVersion<Organisation> addOrganisation(Actor actor, Draft draft) {
        return keeping.add(actor, ID, reader.read(draft.document()), draft);
    }

    @Override
    public DocumentVersion<Organisation> publishOrganisation(
            Actor actor, int version, @Nullable String sha256) {
        return keeping.publish(actor, new VersionKey(ID, version, sha256));
    }

    @Override
    public DocumentVersion<Organisation> viewOrganisationVersion(Actor actor, int version) {
        return keeping.find(ID, version);
    }

    @Override
    public List<DocumentVersion<Organisation>> listOrganisationVersions(Actor actor) {
        return organisations.all();
    }

    @Override
    public String viewOrganisationSchema(Actor actor) {
        return reader.schema();
    }
}
