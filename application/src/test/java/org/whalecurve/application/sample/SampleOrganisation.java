package org.whalecurve.application.sample;

import java.util.List;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.organisation.UnitKind;

/** How Harbour Supplies is divided: home, and abroad with the person who looks after it. */
public final class SampleOrganisation {

    private SampleOrganisation() {}

    /** The organisation. */
    public static Organisation organisation() {
        return new Organisation(
                "Harbour Supplies",
                List.of(
                        new OrganisationUnit(
                                "harbour", "The harbour", UnitKind.COMPANY, null, "executive"),
                        new OrganisationUnit(
                                "home", "At home", UnitKind.BRANCH, "harbour", "amara"),
                        new OrganisationUnit(
                                "abroad", "Abroad", UnitKind.REGION, "harbour", "edith"),
                        new OrganisationUnit(
                                "bastien",
                                "Bastien's customers",
                                UnitKind.PERSON,
                                "abroad",
                                "bastien")));
    }
}
