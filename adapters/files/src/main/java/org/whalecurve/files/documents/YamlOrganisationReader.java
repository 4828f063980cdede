package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import java.util.List;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.organisation.OrganisationFlaw;
import org.whalecurve.domain.organisation.OrganisationReview;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.organisation.UnitKind;

/** Reads organisations written in YAML; {@code organisation.schema.json} describes them. */
@Singleton
final class YamlOrganisationReader implements OrganisationReader {

    private static final String SCHEMA = "organisation.schema.json";
    private static final String CODE = "faulty-organisation";
    private static final String KIND = "organisation";

    @Override
    public Organisation read(String document) {
        Faults faults = new Faults();
        YamlValue value = YamlDocument.read(document, faults);
        Organisation organisation = organisation(new Place(value, "", 1, faults));
        faults.refuseIfAny(CODE, KIND);
        for (OrganisationFlaw flaw : OrganisationReview.flawsOf(organisation)) {
            faults.add(flaw.where(), LineFinder.lineOf(flaw.where(), value), flaw.problem());
        }
        faults.refuseIfAny(CODE, KIND);
        return organisation;
    }

    @Override
    public String schema() {
        return SchemaFile.named(SCHEMA);
    }

    private static Organisation organisation(Place place) {
        Group root = place.group("organisation", "units");
        return new Organisation(
                root.required("organisation").text(),
                root.required("units").items().map(YamlOrganisationReader::unit).toList());
    }

    private static OrganisationUnit unit(Place place) {
        Group unit = place.group("id", "name", "kind", "parent", "head");
        return new OrganisationUnit(
                unit.required("id").text(),
                unit.required("name").text(),
                unit.required("kind").word(List.of(UnitKind.values())),
                unit.has("parent") ? unit.optional("parent").text() : null,
                unit.required("head").text());
    }
}
