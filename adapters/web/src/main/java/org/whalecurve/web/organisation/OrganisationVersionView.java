package org.whalecurve.web.organisation;

import java.util.List;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.VersionView;

/**
 * One version of the organisation.
 *
 * @param version its document
 * @param units its units from the top down
 */
record OrganisationVersionView(VersionView version, List<Unit> units) {

    /**
     * A unit.
     *
     * @param depth how many units are above it
     */
    record Unit(String name, String head, int depth) {}

    static OrganisationVersionView of(
            DocumentVersion<Organisation> version, boolean mayKeep, Wording wording) {
        return new OrganisationVersionView(
                VersionView.of(
                        version,
                        version.content().name(),
                        OrganisationResource.PLACE,
                        "It says from then on who is above whom",
                        mayKeep,
                        wording),
                OrganisationTree.of(version.content()).inOrder().stream()
                        .map(each -> new Unit(each.unit().name(), each.unit().head(), each.depth()))
                        .toList());
    }
}
