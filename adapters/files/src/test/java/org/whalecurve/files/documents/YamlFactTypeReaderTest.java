package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.files.documents.Change.bad;
import static org.whalecurve.files.documents.Change.badBeyondSchema;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.application.sample.SampleContacts;

class YamlFactTypeReaderTest {

    private static final String SCHEMA = "fact-type.schema.json";
    private static final String SAMPLE = Documents.named("harbour-contacts.yaml");

    private final YamlFactTypeReader reader = new YamlFactTypeReader();

    @Test
    void theSampleReadsAsTheSampleWorldsTypeAndFollowsTheSchema() {
        assertThat(reader.read(SAMPLE).columns()).isEqualTo(SampleContacts.TYPE.columns());
        assertThat(reader.read(SAMPLE)).isEqualTo(SampleContacts.TYPE);
        assertThat(Documents.errors(SCHEMA, SAMPLE)).isEmpty();
    }

    static List<Change> badChanges() {
        return List.of(
                bad("name: Service contacts\n", "", "fact-type:", "'name' is missing"),
                bad("service-contacts", "Service Contacts", "fact-type:", "is no id"),
                bad("service-contacts", "order-lines", "fact-type:", "declared by the product"),
                bad("holds: quantity", "holds: minutes", "holds: minutes", "It can be text, day"),
                bad("holds: quantity", "hold: quantity", "hold: quantity", "Do you mean 'holds'?"),
                bad("required: true", "required: yes", "required: yes", "true or false"),
                badBeyondSchema("key: contact", "key: channel-no", "key:", "The key must be"),
                badBeyondSchema("key: contact", "key: minutes", "key:", "The key must be"),
                badBeyondSchema("holds: product", "holds: day", "columns:", "Exactly one column"),
                badBeyondSchema("holds: product", "holds: customer", "columns:", "only one"),
                badBeyondSchema(
                        "{id: channel, holds: text, required: true}",
                        "{id: channel, holds: product}",
                        "columns:",
                        "one product only"),
                badBeyondSchema("id: article", "id: channel", "channel, holds: text", "already"),
                badBeyondSchema("id: article", "id: line", "id: line", "the store gives"),
                badBeyondSchema("id: article", "id: a-micros", "id: a-micros", "the store gives"));
    }

    @ParameterizedTest
    @MethodSource("badChanges")
    void badDocumentsAreRefusedWithTheLineAndWhatIsWrong(Change change) {
        String document = change.applyTo(SAMPLE);

        assertThat(Documents.faults(() -> reader.read(document)))
                .anySatisfy(fault -> {
                    assertThat(fault.problem()).contains(change.words());
                    assertThat(fault.line()).isEqualTo(Documents.lineOf(change.line(), document));
                });
        assertThat(Documents.errors(SCHEMA, document).isEmpty())
                .isEqualTo(change.sees() == Change.Sees.ONLY_THE_READER);
    }
}
