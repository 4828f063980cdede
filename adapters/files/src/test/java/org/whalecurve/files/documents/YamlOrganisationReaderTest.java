package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.files.documents.Change.bad;
import static org.whalecurve.files.documents.Change.badBeyondSchema;
import static org.whalecurve.files.documents.Change.good;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.application.organisation.port.OrganisationReaderContract;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.organisation.UnitKind;

class YamlOrganisationReaderTest extends OrganisationReaderContract {

    private static final String SCHEMA = "organisation.schema.json";
    private static final String SAMPLE = Documents.named("harbour-organisation.yaml");
    private static final String REGION = "kind: region\n    parent: harbour";
    private static final String BRANCH = "kind: branch\n    parent: harbour";

    @Override
    protected OrganisationReader reader() {
        return new YamlOrganisationReader();
    }

    @Override
    protected String sampleDocument() {
        return SAMPLE;
    }

    static List<Change> goodChanges() {
        return List.of(
                good("parent: abroad", "parent: home"),
                good("id: bastien", "id: Bastien's customers"),
                good(BRANCH, "kind: division\n    parent: abroad"));
    }

    static List<Change> badChanges() {
        return List.of(
                bad("units:", "unit:", "unit:", "Do you mean 'units'?"),
                bad("    head: edith\n", "", "- id: abroad", "'head' is missing"),
                bad("kind: branch", "kind: shop", "kind: shop", "It can be company, division"),
                bad("head: amara", "head: 7", "head: 7", "in quotes"),
                badBeyondSchema(
                        REGION,
                        "kind: region\n    parent: bastien",
                        "parent: bastien",
                        "in a circle: abroad → bastien → abroad"),
                badBeyondSchema(
                        "parent: abroad", "parent: aboard", "aboard", "There is no unit 'aboard'"),
                badBeyondSchema(
                        "id: abroad", "id: home", "id: home\n    name: Abroad", "another unit"),
                badBeyondSchema(
                        BRANCH,
                        "kind: branch",
                        "- id: home",
                        "'home' has no parent, and neither has 'harbour'"),
                badBeyondSchema("id: home", "id: \"*\"", "id: \"*\"", "an id of its own"),
                badBeyondSchema(
                        "kind: person", "kind: company", "kind: company\n    parent", "part"));
    }

    @ParameterizedTest
    @MethodSource("goodChanges")
    void goodDocumentsAreGoodToReaderAndSchema(Change change) {
        change.assertStaysGood(SAMPLE, reader()::read, SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("badChanges")
    void badDocumentsAreRefusedWithTheLineAndWhatIsWrong(Change change) {
        change.assertIsRefused(SAMPLE, reader()::read, SCHEMA);
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void everyKindIsKnownToTheSchema(UnitKind kind) {
        String document = SAMPLE.replace("kind: company", "kind: " + Place.wordOf(kind));

        assertThat(Documents.errors(SCHEMA, document)).isEmpty();
        assertThat(reader().read(document).units().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void theSchemaThatIsServedIsTheOneInTheReference() {
        assertThat(reader().schema()).isEqualTo(Documents.named(SCHEMA));
        assertThat(Documents.errors(SCHEMA, SAMPLE)).isEmpty();
    }

    @Test
    void theOrganisationOfTheDemoCompanyIsGoodToReaderAndSchema() {
        String document = Documents.ofTheDemo("organisation.yaml");

        assertThat(Documents.errors(SCHEMA, document)).isEmpty();
        assertThat(OrganisationTree.of(reader().read(document)).above("europe"))
                .extracting(unit -> unit.id())
                .containsExactly("abroad", "house");
    }
}
