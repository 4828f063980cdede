package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.files.documents.Change.bad;
import static org.whalecurve.files.documents.Change.badBeyondSchema;
import static org.whalecurve.files.documents.Change.good;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.port.InMemoryFactTypes;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.terms.GrantedTerms;

/** Payment terms, as cost models state them. */
class TermsReadingTest {

    private static final String SCHEMA = "cost-model.schema.json";

    private static final String TERMS =
            """
            payment-terms:
              cost-of-capital: 8.25
              days: 30
              of-customers:
                - {customer: C300, days: 60}
                - {customer: "0042", days: 0}
            """;

    private static final String SAMPLE =
            """
            model: waiting
            name: Waiting
            currency: GBP
            home-countries: []
            pools:
              - id: desk
                name: Order desk
                expense: {every-month: 60.00}
                capacity: {minutes: 100}
            activities:
              - id: take
                name: Take orders
                pool: desk
                time:
                  - {minutes: 4, per: order, of: [sale]}
            product-cost: {}
            """
                    + TERMS;

    private final YamlCostModelReader reader =
            new YamlCostModelReader(new InMemoryFactTypes(new InMemoryUnitOfWork()));

    @Test
    void termsAreReadExactlyAndFollowTheSchema() {
        assertThat(reader.read(SAMPLE).terms())
                .isEqualTo(
                        new GrantedTerms(
                                new Percentage(8_25),
                                30,
                                new TreeMap<>(Map.of("C300", 60, "0042", 0))));
        assertThat(Documents.errors(SCHEMA, SAMPLE)).isEmpty();
    }

    @Test
    void aModelWithoutThemChargesNobody() {
        assertThat(reader.read(SAMPLE.replace(TERMS, "")).terms()).isNull();
    }

    static List<Change> changes() {
        return List.of(
                good("8.25", "0"),
                good("8.25", "100"),
                good("8.25", "\"8.25\""),
                good("days: 30", "days: 0"),
                good("days: 30", "days: 730"),
                good("days: 60", "days: \"60\""),
                good(
                        "  of-customers:\n    - {customer: C300, days: 60}\n    - {customer: \"0042\", days: 0}\n",
                        ""),
                bad("  cost-of-capital: 8.25\n", "", "payment-terms:", "'cost-of-capital' is"),
                bad("  days: 30\n", "", "payment-terms:", "'days' is"),
                bad("days: 30", "day: 30", "day: 30", "Do you mean 'days'?"),
                bad("8.25", "-8.25", "-8.25", "The cost of capital cannot be negative."),
                bad("8.25", "100.01", "100.01", "beyond 100"),
                badBeyondSchema("8.25", "8.255", "8.255", "At most 2 decimals"),
                bad("8.25", "8%", "8%", "is not a number"),
                bad("days: 30", "days: -1", "days: -1", "A number of days cannot be negative."),
                bad("days: 30", "days: 731", "days: 731", "beyond 730"),
                bad("days: 30", "days: 30.5", "days: 30.5", "At most 0 decimals"),
                bad("days: 30", "days: a month", "days: a month", "is not a number"),
                bad("days: 60", "days: 731", "days: 731", "beyond 730"),
                bad("customer: C300, ", "", "- {days: 60}", "'customer' is"),
                bad("C300, days: 60", "C300", "{customer: C300}", "'days' is"),
                bad("C300", "\" \"", "customer: \" \"", "the text is empty"),
                bad("\"0042\"", "42", "customer: 42", "put '42' in quotes"),
                bad("- {customer: C300, days: 60}", "- C300", "- C300", "A group with the keys"),
                badBeyondSchema(
                        "\"0042\"", "C300", "customer: C300, days: 0", "'C300' has terms already."),
                bad(TERMS, "payment-terms: 30\n", "payment-terms: 30", "A group with the keys"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesAreReadOrRefusedWithTheLineAndWhatIsWrong(Change change) {
        String document = change.applyTo(SAMPLE);

        if (change.words().isEmpty()) {
            assertThat(reader.read(document).terms()).isNotNull();
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

    @Test
    void aFaultNamesItsPlaceAndTheOthersAreToldToo() {
        String document = SAMPLE.replace("days: 60", "days: -60").replace("8.25", "eight");

        assertThat(Documents.faults(() -> reader.read(document)))
                .extracting(Refusal.Fault::where)
                .containsExactly(
                        "payment-terms.cost-of-capital", "payment-terms.of-customers[0].days");
    }
}
