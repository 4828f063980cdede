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
import org.whalecurve.application.Refusal;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.application.incentives.port.IncentivePlanReaderContract;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Nature;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

class YamlIncentivePlanReaderTest extends IncentivePlanReaderContract {

    private static final String SCHEMA = "incentive-plan.schema.json";
    private static final String SAMPLE = Documents.named("harbour-plan.yaml");
    private static final String REVENUE = "own-customers: customer-revenue";
    private static final String HOUSE = "curve: [{at: 0, pays: 0}, {at: 100, pays: 100}]";

    @Override
    protected IncentivePlanReader reader() {
        return new YamlIncentivePlanReader();
    }

    @Override
    protected String sampleDocument() {
        return SAMPLE;
    }

    static List<Change> goodChanges() {
        return List.of(
                good("year: 2012", "year: \"2012\""),
                good(REVENUE, "own-customers: retention"),
                good(REVENUE, REVENUE + "\n    nature: other"),
                good("weight: 70", "weight: \"0.5\""),
                good("    goes-on: true\n", "    goes-on: false\n"),
                good("    at-least: 5", "    at-most: 5.5\n    component: house"),
                good("{revenue: 3600}", "{revenue: 3600, house: -2}"),
                good("least: 80", "least: 0"),
                good("    target: 7200\n", ""));
    }

    static List<Change> badChanges() {
        return List.of(
                bad("incentive-plan: sales", "incentive-plan: Sales", "Sales\n", "is no id"),
                bad("currency: GBP", "currency: gold", "gold", "ISO 4217"),
                bad("year: 2012", "year: 12", "year:", "such as 2012"),
                bad("year: 2012\n", "", "# What Harbour", "'year' is missing"),
                bad("gates:", "gate:", "gate:", "Do you mean 'gates'?"),
                bad(REVENUE, "own-customers: revenue", "revenue\n    target", "Known are:"),
                bad(REVENUE, "own-customers: net-profit", "net-profit", "nobody's own customers"),
                bad(REVENUE, REVENUE + "\n    measure: a/b", "- id: revenue", "exactly one of"),
                bad("    " + REVENUE + "\n", "", "- id: revenue", "exactly one of"),
                bad("measure: harbour/customer-profit", "measure: profit", "profit\n", "a slash"),
                bad(REVENUE, REVENUE + "\n    nature: growth", "growth", "volume, margin"),
                bad("weight: 70", "weight: 0", "weight: 0", "above zero"),
                bad("target: 7200", "target: lots", "lots", "not a number"),
                bad("at: 80, ", "at: -5, ", "curve:", "Nobody pays back"),
                badBeyondSchema("at: 80, ", "at: 105, ", "curve:", "ascending order"),
                badBeyondSchema("pays: 50}", "pays: 101}", "curve:", "not be paid less"),
                bad(HOUSE, "curve: []", "curve: []", "at least one point"),
                badBeyondSchema(
                        HOUSE, "curve: [{at: 90, pays: 9}]", "curve: [{at: 90", "add another"),
                bad(HOUSE, "curve: [{at: 90}]", "{at: 90}", "'pays' is missing"),
                bad("    at-least: 5\n", "", "- name: Customers to work", "where the gate opens"),
                badBeyondSchema(
                        "    at-least: 5\n",
                        "    at-least: 5\n    component: growth\n",
                        "component: growth",
                        "no component 'growth'"),
                badBeyondSchema("least: 80", "least: 130", "most: 120", "not below the least"),
                badBeyondSchema("{revenue: 3600}", "{growth: 1}", "growth", "no component"),
                badBeyondSchema(
                        "id: house", "id: revenue", "id: revenue\n    name: Profit", "another"),
                badBeyondSchema(
                        "user: bastien", "user: amara", "amara\n    base-pay: 48", "already"),
                badBeyondSchema("48000.00", "48000.001", "48000.001", "At most 2 decimals"),
                bad("base-pay: 36000", "base-pay: 0", "base-pay: 0", "above zero"),
                bad("target-share: 15", "target-share: 0", "target-share: 0", "above zero"),
                bad("    target-share: 15\n", "", "user: bastien", "'target-share' is missing"));
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
    void thePlanOfTheDemoCompanyIsGoodToReaderAndSchema() {
        String document = Documents.ofTheDemo("incentive-plan.yaml");

        assertThat(Documents.errors(SCHEMA, document)).isEmpty();
        assertThat(reader().read(document).participants())
                .singleElement()
                .satisfies(
                        participant -> assertThat(participant.user()).isEqualTo("account-manager"));
    }

    @Test
    void theSchemaThatIsServedIsTheOneInTheReference() {
        assertThat(reader().schema()).isEqualTo(Documents.named(SCHEMA));
    }

    @ParameterizedTest
    @EnumSource(LedgerFigure.class)
    void whatOwnCustomersHaveIsKnownToReaderAndSchemaAlike(LedgerFigure figure) {
        String document = SAMPLE.replace(REVENUE, "own-customers: " + figure.id());

        assertThat(Documents.errors(SCHEMA, document).isEmpty()).isEqualTo(figure.isOfUnits());
        assertThat(Documents.faults(() -> reader().read(document)).isEmpty())
                .isEqualTo(figure.isOfUnits());
    }

    @Test
    void payIsCountedInMinorUnitsAndWhatIsSaidIsKept() {
        IncentivePlan plan =
                reader().read(
                                SAMPLE.replace(REVENUE, REVENUE + "\n    nature: service")
                                        .replace(
                                                "    at-least: 5\n",
                                                "    at-most: 7\n    component: house\n"));

        assertThat(plan.participants().getLast().basePay()).isEqualTo(48_000_00);
        assertThat(plan.components().getFirst().nature()).isEqualTo(Nature.SERVICE);
        assertThat(plan.components().getFirst().by())
                .isEqualTo(new OfOwnCustomers(LedgerFigure.CUSTOMER_REVENUE));
        assertThat(plan.gates().getFirst().opens()).isEqualTo(Direction.LESS_IS_BETTER);
        assertThat(plan.gates().getFirst().component()).isEqualTo("house");
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheDocument() {
        String document =
                SAMPLE.replace("currency: GBP", "currency: gold")
                        .replace("at: 80, ", "at: 105, ")
                        .replace("target-share: 15", "target-share: much");

        assertThat(Documents.faults(() -> reader().read(document)))
                .extracting(Refusal.Fault::where)
                .containsExactly("currency", "components[0].curve", "participants[1].target-share");
    }
}
