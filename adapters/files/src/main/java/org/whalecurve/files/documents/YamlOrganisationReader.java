package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import java.util.List;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.organisation.OrganisationReview;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.organisation.UnitKind;
import org.whalecurve.files.documents.ReviewedDocument.Flaw;

/** Reads organisations written in YAML; {@code organisation.schema.json} describes them. */
@Singleton
final class YamlOrganisationReader implements OrganisationReader {

    private static final String SCHEMA = "organisation.schema.json";
    private static final ReviewedDocument DOCUMENT =
            new ReviewedDocument("faulty-organisation", "organisation");

    @Override
    public Organisation read(String document) {
        return DOCUMENT.read(
                document,
                YamlOrganisationReader::organisation,
                read ->
                        OrganisationReview.flawsOf(read).stream()
                                .map(each -> new Flaw(each.where(), each.problem()))
                                .toList());
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
