package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.files.documents.Change.bad;
import static org.whalecurve.files.documents.Change.badBeyondSchema;
import static org.whalecurve.files.documents.Change.good;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.InMemoryFactTypes;
import org.whalecurve.application.imports.port.ProfileReader;
import org.whalecurve.application.imports.port.ProfileReaderContract;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.ProfileFacts;

class YamlProfileReaderTest extends ProfileReaderContract {

    private static final String SCHEMA = "import-profile.schema.json";
    private static final String POSTINGS = Documents.named("harbour-postings.yaml");
    private static final String SAMPLE = Documents.named("harbour-ledger.yaml");

    @Override
    protected ProfileReader reader() {
        FactTypes types = new InMemoryFactTypes(new InMemoryUnitOfWork());
        types.put(new FactTypeDocument(SampleContacts.TYPE, "as declared"));
        return new YamlProfileReader(types);
    }

    @Override
    protected String sampleDocument() {
        return SAMPLE;
    }

    static List<Change> goodChanges() {
        return List.of(
                good("separator: \",\"", "separator: \"\\t\""),
                good("largest-amount: 100000", "largest-amount: \"100000.50\""),
                good("  customer: Customer\n", ""),
                good("currency: GBP", "currency: JPY"),
                good("encoding: UTF-8", "encoding: windows-1252"),
                good("decimal-mark: \".\"", "decimal-mark: \",\"\n  group-mark: \".\""),
                good("dd/MM/uuuu HH:mm", "d.M.uuuu"),
                good("dd/MM/uuuu HH:mm", "MM/dd/uu hh:mm a"),
                good("dd/MM/uuuu HH:mm", "dd.MM.yyyy"),
                good("dd/MM/uuuu HH:mm", "uuuu-MM-dd'T'HH:mm:ssXXX"),
                good("below: 0", "below: \"-0.5\""),
                good("one-of: [BANK]", "one-of: [BANK, \"\"]"),
                good("below: 0", "equal-to: 0"));
    }

    static List<Change> badChanges() {
        return List.of(
                bad("encoding:", "encodng:", "encodng", "'encodng'"),
                bad("encoding:", "encodng:", "encodng", "Do you mean 'encoding'?"),
                bad("zone: Europe/London\n", "", "profile:", "'zone' is missing"),
                bad("  price: Price\n", "", "columns:", "'price' is missing"),
                bad("profile: harbour-ledger", "profile: Harbour Ledger", "profile:", "is no id"),
                bad("separator: \",\"", "separator: \",,\"", "separator", "One character"),
                bad("separator: \",\"", "separator: '\"'", "separator", "Quotes"),
                bad("first-day: 2010-01-01", "first-day: 1/1/2010", "first-day", "not a day"),
                bad("largest-amount: 100000", "largest-amount: 1,000", "largest", "not a number"),
                bad("largest-amount: 100000", "largest-amount: -1", "largest", "negative"),
                bad("kind: fee", "kind: fees", "kind: fees", "Do you mean 'fee'?"),
                bad("below: 0", "belw: 0", "belw", "Do you mean 'below'?"),
                bad("below: 0", "below: 0, equal-to: 0", "below", "exactly one way"),
                bad("one-of: [FEE]", "one-of: FEE", "one-of: FEE", "A list is wanted"),
                bad("one-of: [FEE]", "one-of: []", "one-of: []", "At least one text"),
                bad("one-of: [FEE]", "one-of: [123]", "[123]", "in quotes"),
                bad("order: Order", "order: \"\"", "order:", "empty"),
                bad("order: Order", "order:", "order:", "missing"),
                bad("order: Order", "order: [Order]", "order:", "not a list"),
                bad("currency: GBP", "currency: pounds", "currency", "ISO 4217"),
                badBeyondSchema("zone: Europe/London", "zone: London", "zone", "no time zone"),
                badBeyondSchema("currency: GBP", "currency: XYZ", "currency", "ISO 4217"),
                badBeyondSchema("encoding: UTF-8", "encoding: UTF-9", "encoding", "no encoding"),
                badBeyondSchema("dd/MM/uuuu HH:mm", "dd/MM", "date: \"", "no pattern"),
                badBeyondSchema("dd/MM/uuuu HH:mm", "HH:mm", "date: \"", "no pattern"),
                badBeyondSchema("dd/MM/uuuu HH:mm", "nonsense", "date: \"", "no pattern"),
                badBeyondSchema(
                        "decimal-mark: \".\"",
                        "decimal-mark: \".\"\n  group-mark: \".\"",
                        "group-mark",
                        "must differ"),
                badBeyondSchema("decimal-mark: \".\"", "decimal-mark: \"5\"", "decimal", "digits"),
                badBeyondSchema("first-day: 2010-01-01", "first-day: 2010-02-30", "first", "day"),
                badBeyondSchema("below: 0", "below: 0.1234567", "below", "At most 6 decimals"),
                badBeyondSchema(
                        "  - {kind: sale}",
                        "  - {kind: sale}\n  - {kind: fee}",
                        "{kind: fee}",
                        "never applies"));
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
    void theSampleAndTheDemoFollowTheSchema() {
        assertThat(Documents.errors(SCHEMA, SAMPLE)).isEmpty();
        assertThat(Documents.errors(SCHEMA, Documents.ofTheDemo("import-profile.yaml"))).isEmpty();
    }

    @Test
    void aProfileOfLedgerPostingsReadsAsTheSampleWorldsAndFollowsTheSchema() {
        assertThat(reader().read(POSTINGS)).isEqualTo(SampleLedger.profile());
        assertThat(Documents.errors(SCHEMA, POSTINGS)).isEmpty();
    }

    @Test
    void aProfileOfADeclaredTypeReadsAsTheSampleWorldsAndFollowsTheSchema() {
        String contacts =
                """
                profile: harbour-contacts
                description: Service contacts of Harbour Supplies
                facts: service-contacts
                encoding: UTF-8
                separator: ","
                columns: {contact: Contact, day: Day, customer: Customer, article: Article, channel: Channel, minutes: Minutes}
                formats: {date: "dd/MM/uuuu", decimal-mark: "."}
                zone: Europe/London
                currency: GBP
                first-day: 2010-01-01
                largest-amount: 100000
                """;
        assertThat(reader().read(contacts)).isEqualTo(SampleContacts.profile());
        assertThat(Documents.errors(SCHEMA, contacts)).isEmpty();
    }

    static List<Change> badChangesOfPostings() {
        return List.of(
                bad("  entity: Entity\n", "", "columns:", "'entity' is missing"),
                bad("  text: Text", "  txt: Text", "txt", "Do you mean 'text'?"),
                bad("amount: Amount", "amount: [Amount]", "amount:", "not a list"),
                bad("first-day:", "kinds: [{kind: sale}]\nfirst-day:", "kinds:", "Only order"),
                bad("facts: ledger-postings\n", "", "columns:", "'price' is missing"));
    }

    @Test
    void aTypeThatNobodyDeclaredIsNamedWithThoseThereAre() {
        String document = POSTINGS.replace("ledger-postings", "ledger-posting");

        assertThat(Documents.faults(() -> reader().read(document)))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.problem())
                                .contains("Do you mean 'ledger-postings'?")
                                .contains("order-lines, ledger-postings, service-contacts"));
    }

    @ParameterizedTest
    @MethodSource("badChangesOfPostings")
    void badProfilesOfPostingsAreRefusedWithTheLineAndWhatIsWrong(Change change) {
        String document = change.applyTo(POSTINGS);

        assertThat(Documents.faults(() -> reader().read(document)))
                .anySatisfy(fault -> {
                    assertThat(fault.problem()).contains(change.words());
                    assertThat(fault.line()).isEqualTo(Documents.lineOf(change.line(), document));
                });
        assertThat(Documents.errors(SCHEMA, document)).isNotEmpty();
    }

    @Test
    void theDemoProfileReads() {
        ImportProfile profile = reader().read(Documents.ofTheDemo("import-profile.yaml"));

        assertThat(profile.id()).isEqualTo("online-retail");
        assertThat(profile.facts())
                .isInstanceOfSatisfying(
                        ProfileFacts.OrderLines.class,
                        lines -> assertThat(lines.kinds()).hasSize(9));
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheDocument() {
        String document =
                SAMPLE.replace("zone: Europe/London", "zone: London")
                        .replace("kind: fee", "kind: fees")
                        .replace("encoding: UTF-8", "encoding: UTF-9");

        assertThat(Documents.faults(() -> reader().read(document)))
                .extracting(Refusal.Fault::where)
                .containsExactly("encoding", "zone", "kinds[1].kind");
    }

    @Test
    void theGroupMarkIsNoneWhereTheDocumentNamesNone() {
        assertThat(reader().read(SAMPLE).formats().groupMark()).isEqualTo('\0');
    }
}
