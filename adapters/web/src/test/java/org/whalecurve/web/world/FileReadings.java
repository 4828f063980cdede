package org.whalecurve.web.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.imports.KeepFactType;
import org.whalecurve.application.imports.KeepProfile;
import org.whalecurve.application.imports.ListFactTypes;
import org.whalecurve.application.imports.ListProfiles;
import org.whalecurve.application.imports.ViewFactType;
import org.whalecurve.application.imports.ViewProfile;
import org.whalecurve.application.sample.HarbourOffice;

/** How Harbour Supplies reads its files. */
@ApplicationScoped
class FileReadings {

    private final HarbourOffice office = HarbourOffice.open();

    @Produces
    @Singleton
    ListProfiles listProfiles() {
        return Gate.guard(ListProfiles.class, office.profileKeeping);
    }

    @Produces
    @Singleton
    ViewProfile viewProfile() {
        return Gate.guard(ViewProfile.class, office.profileKeeping);
    }

    @Produces
    @Singleton
    KeepProfile keepProfile() {
        return Gate.guard(KeepProfile.class, office.profileKeeping);
    }

    @Produces
    @Singleton
    ListFactTypes listFactTypes() {
        return Gate.guard(ListFactTypes.class, office.factTypeKeeping);
    }

    @Produces
    @Singleton
    ViewFactType viewFactType() {
        return Gate.guard(ViewFactType.class, office.factTypeKeeping);
    }

    @Produces
    @Singleton
    KeepFactType keepFactType() {
        return Gate.guard(KeepFactType.class, office.factTypeKeeping);
    }
}
