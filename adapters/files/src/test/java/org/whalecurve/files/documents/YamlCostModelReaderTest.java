package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.files.documents.Change.bad;
import static org.whalecurve.files.documents.Change.badBeyondSchema;
import static org.whalecurve.files.documents.Change.good;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.costing.port.CostModelReaderContract;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.InMemoryFactTypes;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.money.Rounding;

class YamlCostModelReaderTest extends CostModelReaderContract {

    private static final String SCHEMA = "cost-model.schema.json";
    private static final String SAMPLE = Documents.named("harbour.yaml");
    private static final String HOME = "home-countries: [United Kingdom]";
    private static final String EURO = "{currency: EUR, from: 2011-03-01, rate: 0.85}";
    private static final YearMonth DECEMBER = YearMonth.of(2011, Month.DECEMBER);

    @Override
    protected CostModelReader reader() {
        FactTypes types = new InMemoryFactTypes(new InMemoryUnitOfWork());
        types.put(new FactTypeDocument(SampleContacts.TYPE, "as declared"));
        return new YamlCostModelReader(types);
    }

    @Override
    protected String sampleDocument() {
        return SAMPLE;
    }

    static List<Change> goodChanges() {
        return List.of(
                good("{every-month: 148.18}", "{every-month: 0, except: {2011-12: \"5.5\"}}"),
                good("{minutes: 150}", "{minutes: 150, except: {2011-12: {minutes: 9.125}}}"),
                good(
                        "practical-share: 0.8",
                        "practical-share: \"0.80\", except: {2011-12: {people: 1}, 2011-01: {minutes: 3}}"),
                good("minutes: 4, per", "minutes: -0.5, per"),
                good("of: [return]", "of: [return, freight, fee, adjustment]"),
                good("market: abroad", "market: anywhere"),
                good("product: LAMP", "product: \"0012\""),
                good(
                        ", to: 2011-12-31}\n    - {product: ROPE, cost: 4.10",
                        "}\n    - {product: ROPE, cost: 4.10"),
                good("[United Kingdom]", "[]"),
                good("order-size-classes: [100, \"200.00\"]\n", ""),
                good("[100, \"200.00\"]", "[0.5, 100, 2000]"),
                good(HOME, conversion("rates: []")),
                good(HOME, conversion("rounding: half-up", "rates: [" + EURO + "]")),
                good(HOME, conversion("rates: [" + EURO.replace("0.85", "\"0.85\"") + "]")),
                good("share-of-price: 0.6", "share-of-price: 1"),
                good("6 + 1.5 × lines", "6 minutes + 1.5 minutes per line × lines"),
                good("6 + 1.5 × lines", "\"tiers(lines, 3 to 10, 2)\""),
                good("{every-month: 90.00}", "{every-month: -90, except: {2011-12: \"-0.5\"}}"),
                good("{every-month: 148.18}", "{accounts: [6000..6099, \"6120\"], entity: UK}"),
                good("{every-month: 90.00}", "{accounts: [\"1\"], empty-months: zero}"),
                good("method: reciprocal", "method: direct"),
                good("method: reciprocal", "method: step-down"),
                good("method: reciprocal", "method: step-down\n  order: [it, building]"),
                good("driver: workplaces", "driver: workplaces\n        capacity: 10.5"),
                good(
                        "quantities: {building: 1, desk: 6",
                        "negative: skip\n        zero: fail\n        quantities: {building: 1, desk: -6"),
                good("desk: 6", "desk: 0"),
                good("pool: warehouse", "pool: warehouse\n    purpose: retain"),
                good(
                        "activities:",
                        """
                        sustaining-costs:
                          - {id: paris, name: Office, market: France, expense: {every-month: 40}}
                          - {id: fair, name: Fair, segment: Inns, expense: {every-month: 5}}
                          - {id: visits, name: Visits, account: C100, expense: {every-month: 6}}
                          - {id: head, name: Head office, expense: {accounts: [7000..7099]}}
                        contribution-margins:
                          - {name: One, less: [product-cost]}
                          - {name: Two, less: [cost-to-serve]}
                        activities:\
                        """));
    }

    /** The home countries with a conversion behind them. */
    private static String conversion(String... keys) {
        return HOME + "\ncurrency-conversion: {" + String.join(", ", keys) + "}";
    }

    private static Change badRate(String part, String by, String problem, boolean schemaKnows) {
        String rates = conversion("rates: [" + EURO.replace(part, by) + "]");
        return schemaKnows
                ? bad(HOME, rates, "currency-conv", problem)
                : badBeyondSchema(HOME, rates, "currency-conv", problem);
    }

    static List<Change> badChanges() {
        return List.of(
                bad("activities:", "activites:", "activites:", "Do you mean 'activities'?"),
                bad("[100, ", "[0, ", "order-size-classes:", "must be above zero"),
                badBeyondSchema("[100, ", "[200, ", "order-size-classes:", "must rise"),
                bad(HOME, conversion("rounding: half-even"), "currency-conv", "'rates' is"),
                bad(
                        HOME,
                        conversion("rounding: down", "rates: []"),
                        "currency-conv",
                        "It can be half-even, half-up."),
                badRate("EUR", "EURO", "is no ISO 4217 currency", true),
                badRate("EUR", "QQQ", "is no ISO 4217 currency", false),
                badRate("EUR", "XAU", "have no decimals to count", false),
                badRate("EUR", "GBP", "the model's own currency", false),
                badRate("0.85", "0", "A rate lies above 0", true),
                badRate("0.85", "-0.85", "A rate lies above 0", true),
                badRate("0.85", "1000001", "beyond 1000000", true),
                badRate("0.85", "0.12345678901", "At most 10 decimals", false),
                badRate("2011-03-01", "2011-02-31", "is not a day", false),
                badBeyondSchema(
                        HOME,
                        conversion("rates: [" + EURO + ", " + EURO.replace("0.85", "0.86") + "]"),
                        "currency-conv",
                        "EUR has a rate from 2011-03-01 already."),
                bad("currency: GBP\n", "", "model:", "'currency' is missing"),
                bad("model: harbour", "model: Harbour", "model:", "is no id"),
                bad("expense: {every-month: 148.18}", "expense: 200", "expense: 200", "group"),
                bad("148.18", "two hundred", "two hundred", "not a number"),
                bad("148.18", "-148.18", "-148.18", "cannot be negative"),
                bad("{minutes: 150}", "{minutes: 0}", "{minutes: 0}", "above zero"),
                bad("{minutes: 150}", "{}", "capacity: {}", "Give either minutes"),
                bad("{minutes: 150}", "{minutes: 150, people: 2}", "people: 2", "Give either"),
                bad("{minutes: 150}", "{minutes: 150, weeks-a-year: 2}", "weeks", "Give either"),
                bad(
                        "minutes-a-month: 5000",
                        "minutes-a-month: 5000, weeks-a-year: 44, minutes-a-week: 2310",
                        "minutes-a-month: 5000",
                        "weeks-a-year with minutes-a-week"),
                bad("minutes-a-month: 5000", "weeks-a-year: 44", "weeks-a-year", "is missing"),
                bad(
                        "minutes-a-month: 5000",
                        "weeks-a-year: 54, minutes-a-week: 2310",
                        "weeks-a-year",
                        "beyond 53"),
                bad("practical-share: 0.8", "practical-share: 80", "share: 80", "beyond 1"),
                bad(", practical-share: 0.8", "", "people:", "'practical-share' is missing"),
                bad(
                        "{every-month: 148.18}",
                        "{every-month: 1, except: {2011-13: 2}}",
                        "2011-13",
                        "not a month"),
                bad(
                        "practical-share: 0.8",
                        "practical-share: 0.8, except: {2011-12: {people: 1, minutes: 2}}",
                        "2011-12",
                        "either minutes or people"),
                bad("per: unit", "per: piece", "per: piece", "order, line, unit"),
                bad("of: [return]", "of: [returns]", "of: [returns]", "Do you mean 'return'?"),
                bad("of: [return]", "of: [not-a-customers]", "[not-a", "no customer causes it"),
                bad("market: abroad", "market: aboard", "aboard", "Do you mean 'abroad'?"),
                bad("share-of-price: 0.6", "share-of-price: 1.2", "share-of-price", "beyond 1"),
                bad("share-of-price: 0.6", "share-of-price: -0.1", "share-of-price", "0 and 1"),
                bad(
                        "    label: \"assumed: 60 % of the price invoiced\"\n",
                        "", "assumption:", "label"),
                bad("product: LAMP", "product: 12", "product: 12", "in quotes"),
                bad("cost: 7.25", "cost: -7.25", "-7.25", "negative"),
                bad("from: 2011-03-15", "from: 15.3.2011", "15.3.2011", "not a day"),
                badBeyondSchema("minutes: 2,", "minutes: 2 min,", "2 min", "before 'min'"),
                bad(
                        "pool: warehouse",
                        "pool: warehouse\n    purpose: please",
                        "purpose: please",
                        "It can be attain, serve, retain."),
                bad(
                        "activities:",
                        """
                        sustaining-costs:
                          - {id: x, name: X, market: F, product: L, expense: {every-month: 4}}
                        activities:\
                        """,
                        "id: x",
                        "A cost sustains one thing"),
                badBeyondSchema(
                        "activities:",
                        "contribution-margins:\n  - {name: One, less: [picking]}\nactivities:",
                        "less: [picking]",
                        "There is no activity 'picking'."),
                bad("of: [sale], market", "market", "minutes: 4", "'of' is missing"),
                bad("method: reciprocal", "method: mutual", "method: mutual", "step-down"),
                bad("method: reciprocal\n", "", "service-pools:", "'method' is missing"),
                bad(
                        "method: reciprocal",
                        "method: direct\n  order: [it, building]",
                        "order: [it",
                        "Only a step-down has an order"),
                bad("driver: workplaces", "drivers: workplaces", "drivers: w", "'driver'"),
                bad("{it: 10, ", "{it: ten, ", "it: ten", "not a number"),
                bad(
                        "driver: workplaces",
                        "driver: workplaces\n        negative: ignore",
                        "negative: ignore",
                        "fail, zero, skip"),
                bad(
                        "quantities: {building: 1, desk: 6, warehouse: 2, showroom: 1}",
                        "quantities: {}",
                        "quantities: {}",
                        "Say which pools"),
                bad("id: lines, per", "id: Lines, per", "id: Lines", "is no id"),
                bad(
                        "[United Kingdom]\ndrivers:\n",
                        "[United Kingdom]\ndrivers:\n  - {id: if, per: line, of: [sale]}\n",
                        "id: if",
                        "cannot name a driver 'if'"),
                bad(
                        "[United Kingdom]\ndrivers:\n",
                        "[United Kingdom]\ndrivers:\n  - {id: 1st, per: line, of: [sale]}\n",
                        "id: 1st",
                        "cannot name a driver"),
                bad("id: lines, per: line,", "id: lines,", "id: lines", "'per' is missing"),
                badBeyondSchema(
                        "6 + 1.5 × lines",
                        "6 + 1.5 × line",
                        "× line,",
                        "At column 29: There is no driver 'line'. There are: lines."),
                badBeyondSchema(
                        "6 + 1.5 × lines, per: order",
                        "6 + lines, per: order",
                        "6 + lines",
                        "At column 19: The formula gives lines, not minutes"),
                badBeyondSchema(
                        "1.5 × lines, per: order", "1.5 × lines, per: unit", "per: unit", "number"),
                badBeyondSchema(
                        "{id: lines, per: line",
                        "{id: lines, per: line, of: [fee]}\n  - {id: lines, per: unit",
                        "id: lines, per: unit",
                        "already that of another driver"),
                badBeyondSchema("{it: 10, ", "{it: -10, ", "it: -10", "negative: zero"),
                badBeyondSchema("{it: 10, ", "{ti: 10, ", "ti: 10", "There is no pool 'ti'"),
                badBeyondSchema("{it: 10, ", "{building: 1, it: 1, ", "{building: 1, it", "itself"),
                badBeyondSchema(
                        "method: reciprocal",
                        "method: step-down\n  order: [it]",
                        "order: [it]",
                        "missing: building"),
                badBeyondSchema(
                        "driver: workplaces",
                        "driver: workplaces\n        capacity: 9",
                        "capacity: 9",
                        "more than the capacity"),
                badBeyondSchema(
                        "    pool: warehouse", "    pool: it", "pool: it", "is a service pool"),
                badBeyondSchema(
                        "pool: warehouse", "pool: warehose", "pool: warehose", "no resource pool"),
                badBeyondSchema("id: warehouse", "id: desk", "id: desk\n    name: W", "already"),
                badBeyondSchema(
                        "id: take-back",
                        "id: take-orders",
                        "id: take-orders\n    name: Take g",
                        "already"),
                bad("{every-month: 148.18}", "{accounts: [6120]}", "[6120]", "in quotes"),
                bad("{every-month: 148.18}", "{accounts: []}", "[]", "at least one account"),
                bad("{every-month: 148.18}", "{entity: UK}", "{entity: UK}", "Only an expense"),
                bad(
                        "{every-month: 148.18}",
                        "{every-month: 1, accounts: [\"1\"]}",
                        "{every-month: 1, acc",
                        "either by month or by ledger"),
                bad(
                        "{every-month: 148.18}",
                        "{accounts: [\"1\"], empty-months: skip}",
                        "skip",
                        "It can be fail, zero"),
                badBeyondSchema(
                        "{every-month: 148.18}", "{accounts: [6000..]}", "6000..", "no range"),
                badBeyondSchema(
                        "{every-month: 148.18}", "{accounts: [60..600]}", "60..600", "in length"),
                badBeyondSchema("148.18", "148.181", "148.181", "At most 2 decimals"),
                badBeyondSchema("minutes: 2,", "minutes: 2.0001,", "2.0001", "At most 3 decimals"),
                badBeyondSchema("148.18", "123456789012345.00", "1234567", "implausible"),
                badBeyondSchema("currency: GBP", "currency: XAU", "currency", "no decimals"),
                badBeyondSchema(
                        "from: 2011-03-15", "from: 2011-03-14", "from: 2011-03-14", "two costs"),
                badBeyondSchema(
                        "to: 2011-03-14", "to: 2010-03-14", "2010-03-14", "before it begins"),
                badBeyondSchema("from: 2011-03-15", "from: 2011-02-30", "2011-02-30", "not a day"));
    }

    @Test
    void poolsThatAreFedFromTheLedgerReadAsTheSampleWorlds() {
        String fed =
                SAMPLE.replace("model: harbour", "model: harbour-fed")
                        .replace("{every-month: 148.18}", source("6000..6099", "desk"))
                        .replace(
                                "{every-month: \"122.36\"}",
                                source("6000..6099, \"6120\"", "warehouse"))
                        .replace("{every-month: 50.46}", source("6000..6099", "showroom"))
                        .replace("{every-month: 90.00}", "{accounts: [\"6300\"], entity: UK}")
                        .replace("{every-month: 45.00}", "{accounts: [6400..6499], entity: UK}");

        assertThat(reader().read(fed)).isEqualTo(SampleLedger.costModel());
        assertThat(Documents.errors(SCHEMA, fed)).isEmpty();
    }

    private static String source(String accounts, String department) {
        return "{accounts: [%s], entity: UK, department: %s}".formatted(accounts, department);
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
        assertThat(Documents.errors(SCHEMA, Documents.ofTheDemo("cost-model.yaml"))).isEmpty();
    }

    @Test
    void theDemoModelReads() {
        CostModel model = reader().read(Documents.ofTheDemo("cost-model.yaml"));

        assertThat(model.id()).isEqualTo("mail-order-house");
        assertThat(model.pools()).hasSize(6);
        assertThat(model.activities()).hasSize(6);
        assertThat(model.pools().getFirst().capacity().everyMonth()).isEqualTo(61_440_000);
        assertThat(model.pools().getFirst().expense())
                .isInstanceOfSatisfying(
                        MonthlySeries.class,
                        expense ->
                                assertThat(expense.except()).containsEntry(DECEMBER, 11_975_81L));
    }

    @Test
    void ratesAreReadExactlyAndRoundHalfEvenUnlessSaidOtherwise() {
        assertThat(reader().read(SAMPLE).conversion()).isEqualTo(CurrencyConversion.NONE);
        CurrencyConversion conversion =
                reader().read(
                                SAMPLE.replace(
                                        HOME,
                                        conversion(
                                                "rates: ["
                                                        + EURO
                                                        + ", {currency: JPY, from: 2011-04-01, rate: \"0.0000000001\"}]")))
                        .conversion();

        assertThat(conversion.rounding()).isEqualTo(Rounding.HALF_EVEN);
        assertThat(conversion.rates())
                .containsExactly(
                        new DatedRate(
                                Currency.getInstance("EUR"),
                                LocalDate.of(2011, Month.MARCH, 1),
                                new BigDecimal("0.85")),
                        new DatedRate(
                                Currency.getInstance("JPY"),
                                LocalDate.of(2011, Month.APRIL, 1),
                                new BigDecimal("0.0000000001")));
        assertThat(
                        reader().read(
                                        SAMPLE.replace(
                                                HOME, conversion("rounding: half-up", "rates: []")))
                                .conversion()
                                .rounding())
                .isEqualTo(Rounding.HALF_UP);
    }

    @Test
    void peopleBecomeMinutesOfPracticalCapacity() {
        String document =
                SAMPLE.replace(
                        "people: 0.025, minutes-a-month: 5000, practical-share: 0.8",
                        "people: 8, minutes-a-month: 9600, practical-share: 0.80,"
                                + " except: {2011-12: {people: 9.5}, 2011-11: {minutes: 17.5}}");

        assertThat(reader().read(document).pools().getLast().capacity())
                .isEqualTo(
                        new MonthlySeries(
                                61_440_000,
                                Map.of(DECEMBER, 72_960_000L, DECEMBER.minusMonths(1), 17_500L)));
    }

    /** 12.5 people × 44 weeks × 2,310 minutes ÷ 12 × 0.8 = 84,700 minutes a month. */
    @Test
    void weeksAtWorkBecomeATwelfthOfTheirMinutesAMonth() {
        String document =
                SAMPLE.replace(
                        "people: 0.025, minutes-a-month: 5000, practical-share: 0.8",
                        "people: 12.5, weeks-a-year: 44, minutes-a-week: 2310, practical-share: 0.80,"
                                + " except: {2011-12: {people: 1}}");

        assertThat(reader().read(document).pools().getLast().capacity())
                .isEqualTo(new MonthlySeries(84_700_000, Map.of(DECEMBER, 6_776_000L)));
    }

    @Test
    void theFaultOfAFormulaOverSeveralLinesHasItsLineAndColumn() {
        String document =
                SAMPLE.replace(
                        "      - {minutes: 6 + 1.5 × lines, per: order, of: [sale]}",
                        """
                              - per: order
                                of: [sale]
                                minutes: |
                                  if(lines > 10,
                                     2 × lines,
                                     6 + units)
                        """);

        assertThat(Documents.faults(() -> reader().read(document)))
                .containsExactly(
                        new Refusal.Fault(
                                "activities[0].time[0].minutes",
                                Documents.lineOf("6 + units)", document),
                                "At column 18: There is no driver 'units'. There are: lines."));
    }

    @Test
    void aFormulaThatEndsTooEarlyIsFaultyAtItsEnd() {
        String document = SAMPLE.replace("6 + 1.5 × lines,", "\"6 + 1.5 × \",");

        assertThat(Documents.faults(() -> reader().read(document)))
                .containsExactly(
                        new Refusal.Fault(
                                "activities[0].time[0].minutes",
                                Documents.lineOf("6 + 1.5 × \"", document),
                                "At column 29: A number, a driver or '(' is wanted here, not the end."));
    }

    @Test
    void aDriverOfOrdersIsRefusedOnALine() {
        String document =
                SAMPLE.replace("{id: lines, per: line", "{id: lines, per: order")
                        .replace("× lines, per: order", "× lines, per: line");

        assertThat(Documents.faults(() -> reader().read(document)))
                .singleElement()
                .extracting(Refusal.Fault::problem)
                .asString()
                .startsWith("At column 29: 'lines' counts orders");
    }

    @Test
    void aClosedLoopOfServicePoolsIsRefusedByNameOnItsLine() {
        String document =
                SAMPLE.replace("{it: 10, desk: 20, warehouse: 50, showroom: 20}", "{it: 10}")
                        .replace(
                                "{building: 1, desk: 6, warehouse: 2, showroom: 1}",
                                "{building: 1}");

        assertThat(Documents.faults(() -> reader().read(document)))
                .containsExactly(
                        new Refusal.Fault(
                                "service-pools.pools[0].serves.quantities",
                                Documents.lineOf("quantities: {it: 10}", document),
                                "The cost of 'building', 'it' goes round in a closed loop: none of them serves a pool outside it."));
    }

    @Test
    void theSchemaThatIsServedIsTheOneInTheReference() {
        assertThat(reader().schema()).isEqualTo(Documents.named(SCHEMA));
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheDocument() {
        String document =
                SAMPLE.replace("per: unit", "per: piece")
                        .replace("currency: GBP", "currency: gold")
                        .replace("    pool: desk\n", "");

        assertThat(Documents.faults(() -> reader().read(document)))
                .extracting(Refusal.Fault::where)
                .containsExactly(
                        "currency",
                        "activities[0].pool",
                        "activities[1].time[1].per",
                        "activities[2].pool");
    }
}
