package org.whalecurve.application.imports.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.imports.KeepProfile;
import org.whalecurve.application.imports.ListProfiles;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.application.imports.ViewProfile;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.ProfileReader;
import org.whalecurve.domain.imports.ImportProfile;

/** Keeps the import profiles. */
public final class ProfileKeeping implements KeepProfile, ViewProfile, ListProfiles {

    private final ImportProfiles profiles;
    private final ProfileReader reader;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public ProfileKeeping(
            ImportProfiles profiles,
            ProfileReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        this.profiles = profiles;
        this.reader = reader;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public ProfileDocument keepProfile(Actor actor, @Nullable String profileId, String document) {
        ImportProfile profile = reader.read(document);
        if (profileId != null && !profile.id().equals(profileId)) {
            throw Refusal.wrongInput(
                    "profile-id",
                    "The document is that of profile '"
                            + profile.id()
                            + "', not of '"
                            + profileId
                            + "'.");
        }
        ProfileDocument kept = new ProfileDocument(profile, document);
        unitOfWork.perform(() -> {
            profiles.put(kept);
            audit.record(actor.user(), "kept import profile", profile.id(), "");
        });
        return kept;
    }

    @Override
    public ProfileDocument viewProfile(Actor actor, String profileId) {
        return profiles.find(profileId)
                .orElseThrow(() -> Refusal.notFound("import profile", profileId));
    }

    @Override
    public List<ProfileDocument> listProfiles(Actor actor) {
        return profiles.all();
    }
}
