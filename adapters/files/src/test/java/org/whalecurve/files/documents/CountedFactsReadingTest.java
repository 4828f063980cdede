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
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.InMemoryFactTypes;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.domain.costing.CostModel;

/** Drivers over facts, as cost models state them. */
class CountedFactsReadingTest {

    private static final String SCHEMA = "cost-model.schema.json";

    private static final String SAMPLE =
            """
            model: service
            name: Service
            currency: GBP
            home-countries: []
            drivers:
              - {id: lines, per: line, of: [sale]}
              - {id: calls, facts: service-contacts, of: {channel: [phone]}}
              - {id: talk, facts: service-contacts, sum: minutes, negative: fail, none: fail}
            pools:
              - id: service
                name: Service desk
                expense: {every-month: 60.00}
                capacity: {minutes: 100}
            activities:
              - id: answer
                name: Answer customers
                pool: service
                time:
                  - {minutes: 4, per: calls}
                  - {minutes: 1, per: talk}
                  - {minutes: 6 + 1.5 × lines, per: order, of: [sale]}
            product-cost: {}
            """;

    private final YamlCostModelReader reader = reader();

    private static YamlCostModelReader reader() {
        FactTypes types = new InMemoryFactTypes(new InMemoryUnitOfWork());
        types.put(new FactTypeDocument(SampleContacts.TYPE, "as declared"));
        return new YamlCostModelReader(types);
    }

    @Test
    void driversOverFactsAreReadAndFollowTheSchema() {
        CostModel model = reader.read(SAMPLE);

        assertThat(model.drivers())
                .containsEntry("calls", SampleContacts.BY_PHONE)
                .containsEntry("talk", SampleContacts.MINUTES);
        assertThat(model.activities().getFirst().timeEquation().subList(0, 2))
                .isEqualTo(SampleContacts.costModel().activities().getLast().timeEquation());
        assertThat(model.countedFacts()).containsExactly(SampleContacts.TYPE);
        assertThat(Documents.errors(SCHEMA, SAMPLE)).isEmpty();
    }

    static List<Change> changes() {
        return List.of(
                good("negative: fail", "negative: keep"),
                good("of: {channel: [phone]}", "none: zero"),
                good("{minutes: 4, per: calls}", "{minutes: -0.125, per: calls}"),
                good("{minutes: 4, per: calls}", "{minutes: 1 / 8, per: calls}"),
                bad("[phone]}}", "[phone]}, market: home}", "id: calls", "leave 'facts' or it out"),
                bad("of: [sale]}", "of: [sale], sum: minutes}", "id: lines", "say under 'facts'"),
                bad("sum: minutes, ", "", "id: talk", "Only a sum can be below zero"),
                bad("none: fail", "none: skip", "none: skip", "It can be zero, fail"),
                bad("[phone]", "[]", "id: calls", "Name at least one text"),
                bad("per: calls}", "per: calls, of: [sale]}", "per: calls,", "leave it out"),
                badBeyondSchema("per: calls}", "per: call}", "per: call}", "Do you mean 'calls'?"),
                badBeyondSchema(
                        "facts: service-contacts, of",
                        "facts: service-contact, of",
                        "id: calls",
                        "Do you mean 'service-contacts'?"),
                badBeyondSchema("channel:", "chanel:", "id: calls", "has no column 'chanel'"),
                badBeyondSchema("sum: minutes", "sum: channel", "id: talk", "holds no quantity"),
                badBeyondSchema(
                        "minutes: 4, per: calls",
                        "minutes: 4 + talk, per: calls",
                        "per: calls}",
                        "cannot be known of a single fact"),
                badBeyondSchema(
                        "6 + 1.5 × lines, per: order",
                        "6 + 1.5 × talk, per: order",
                        "per: order",
                        "give it a term of its own"),
                badBeyondSchema(
                        "{minutes: 4, per: calls}",
                        "{minutes: 1 / 3, per: calls}",
                        "per: calls}",
                        "at most three decimals"),
                badBeyondSchema(
                        "per: calls}",
                        "per: talk}",
                        "minutes: 1, per: talk",
                        "stands in two terms"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesAreReadOrRefusedWithTheLineAndWhatIsWrong(Change change) {
        String document = change.applyTo(SAMPLE);

        if (change.words().isEmpty()) {
            assertThat(reader.read(document).id()).isEqualTo("service");
        } else {
            assertThat(Documents.faults(() -> reader.read(document)))
                    .anySatisfy(fault -> {
                        assertThat(fault.problem()).contains(change.words());
                        assertThat(fault.line())
                                .isEqualTo(Documents.lineOf(change.line(), document));
                    });
        }
        assertThat(Documents.errors(SCHEMA, document).isEmpty())
                .isEqualTo(
                        change.words().isEmpty() || change.sees() == Change.Sees.ONLY_THE_READER);
    }
}
