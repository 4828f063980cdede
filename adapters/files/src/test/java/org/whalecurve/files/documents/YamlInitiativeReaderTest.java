package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.files.documents.Change.bad;
import static org.whalecurve.files.documents.Change.badBeyondSchema;
import static org.whalecurve.files.documents.Change.good;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.application.initiatives.port.InitiativeReaderContract;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.TouchedCustomers;

class YamlInitiativeReaderTest extends InitiativeReaderContract {

    private static final String SCHEMA = "initiative.schema.json";
    private static final String SAMPLE = Documents.named("harbour-initiative.yaml");
    private static final String KEYS = "  keys: [C300]";

    @Override
    protected InitiativeReader reader() {
        return new YamlInitiativeReader();
    }

    @Override
    protected String sampleDocument() {
        return SAMPLE;
    }

    static List<Change> goodChanges() {
        return List.of(
                good("approved: true\n", "approved: false\n"),
                good("approved: true\n", ""),
                good("owner: edith", "owner: edith\nsponsor: amara"),
                good("budget: \"5000.00\"\n", ""),
                good("budget: \"5000.00\"", "budget: 12.5"),
                good("moves: [harbour/customer-profit]\n", ""),
                good(KEYS, "  segments: [Trade]\n  countries: [France, Germany]"),
                good("    to: 2011-04-30\n", ""),
                good("share: 20", "share: \"12.25\""),
                good("    to: 2011-04-30", "    from: 2011-04-30\n    to: 2011-04-30"));
    }

    static List<Change> badChanges() {
        return List.of(
                bad("initiative: small-orders", "initiative: Small", "Small\n", "is no id"),
                bad("owner: edith\n", "", "# What Harbour", "'owner' is missing"),
                bad("approved: true", "approved: yes", "yes", "either true or false"),
                bad("start: 2011-03-01", "start: March", "March", "is not a day"),
                badBeyondSchema("end: 2011-06-30", "end: 2011-02-30", "2011-02-30", "not a day"),
                badBeyondSchema("end: 2011-06-30", "end: 2011-05-01", "due: 2011-05-15", "outside"),
                badBeyondSchema("budget: \"5000.00\"", "budget: 5.001", "5.001", "2 decimals"),
                bad("budget: \"5000.00\"", "budget: -1", "budget: -1", "not below zero"),
                bad("[harbour/customer-profit]", "[profit]", "[profit]", "a slash"),
                bad("[harbour/customer-profit]", "[a/b, a/b]", "[a/b, a/b]", "stands here twice"),
                bad(KEYS, "  keys: []", "customers:", "Name the customers"),
                bad(KEYS, "  owners: [amara]", "owners", "no key 'owners'"),
                bad("share: 20", "share: 0", "share: 0", "above 0"),
                bad("share: 20", "share: 120", "share: 120", "implausible"),
                bad("    share: 20\n", "", "user: amara", "'share' is missing"),
                badBeyondSchema("to: 2011-04-30", "to: 2011-07-01", "to: 2011-07-01", "outside"),
                badBeyondSchema("id: prices", "id: list", "id: list\n    name: Sur", "another"),
                badBeyondSchema("due: 2011-03-31", "due: 2011-02-28", "2011-02-28", "outside"));
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

    @Test
    void theSampleFollowsTheSchema() {
        assertThat(Documents.errors(SCHEMA, SAMPLE)).isEmpty();
    }

    @Test
    void theSchemaThatIsServedIsTheOneInTheReference() {
        assertThat(reader().schema()).isEqualTo(Documents.named(SCHEMA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"french-catalogue", "small-orders"})
    void theInitiativesOfTheDemoCompanyAreGoodToReaderAndSchema(String name) {
        String document = Documents.ofTheDemo("initiative-" + name + ".yaml");

        assertThat(Documents.errors(SCHEMA, document)).isEmpty();
        assertThat(reader().read(document).milestones()).hasSize(2);
    }

    @Test
    void whoIsNamedWithoutDaysIsOnTheTeamThroughout() {
        Initiative read = reader().read(SAMPLE.replace("    to: 2011-04-30\n", ""));

        assertThat(read.team().getFirst().from()).isEqualTo(read.start());
        assertThat(read.team().getFirst().to()).isEqualTo(read.end());
    }

    @Test
    void customersAreNamedBySegmentAndCountryToo() {
        Initiative read =
                reader().read(SAMPLE.replace(KEYS, "  segments: [Inns]\n  countries: [France]"));

        assertThat(read.touched())
                .isEqualTo(new TouchedCustomers(Set.of(), Set.of("Inns"), Set.of("France")));
    }
}
