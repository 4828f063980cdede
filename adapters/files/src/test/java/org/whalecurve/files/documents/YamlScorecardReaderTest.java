package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.files.documents.Change.bad;
import static org.whalecurve.files.documents.Change.badBeyondSchema;
import static org.whalecurve.files.documents.Change.good;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.application.scorecards.port.ScorecardReaderContract;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.TargetKind;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;

class YamlScorecardReaderTest extends ScorecardReaderContract {

    private static final String SCHEMA = "scorecard.schema.json";
    private static final String SAMPLE = Documents.named("harbour-card.yaml");
    private static final String SHOWN = "[profit-per-customer, customer-profit]";
    private static final String TO_SERVE = "figure: cost-to-serve";
    private static final String LEAST = "{least: 10, most: 60}";
    private static final String RULES = "Give goal and red-flag, or least and most";
    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    @Override
    protected ScorecardReader reader() {
        return new YamlScorecardReader();
    }

    @Override
    protected String sampleDocument() {
        return SAMPLE;
    }

    @Test
    void aContributionSaysToWhatHowMuchAndWhetherItIsTheSame() {
        String document =
                SAMPLE.replace(
                        "supports: [keep]",
                        "contributes: [house/keep, {to: house/earn, weight: 2.5, shared: true}]");

        assertThat(reader().read(document).objectives().getLast().contributes())
                .containsExactly(
                        new Contribution(new ObjectiveKey("house", "keep"), Fraction.ONE, false),
                        new Contribution(
                                new ObjectiveKey("house", "earn"), Fraction.of(5, 2), true));
        assertThat(reader().lineOf(document, "perspectives[2].objectives[0].contributes[1]"))
                .isEqualTo(Documents.lineOf("contributes: [house", document));
    }

    static List<Change> goodChanges() {
        return List.of(
                good("currency: GBP", "currency: GBP\nunit: \"*\"\nyear-begins: \"4\""),
                good(SHOWN, "[stock-days]"),
                good("pictures: [profit]", "pictures: [strategy-map, quadrant]"),
                good(", pictures: [profit]", ""),
                good("people: [dora], ", ""),
                good("supports: [keep]", "supports: []"),
                good("supports: [keep]", "supports: [harbour/keep, other/keep]"),
                good("supports: [keep]", "contributes: [house/keep, other/keep]"),
                good(
                        "supports: [keep]",
                        "contributes: [{to: house/keep, weight: \"0.5\", shared: true}]"),
                good("weight: 60", "weight: 0.000001"),
                good("timing: leading", "timing: lagging"),
                good(TO_SERVE, TO_SERVE + "\n            unit: percent"),
                good(TO_SERVE, TO_SERVE + "\n            months: last"),
                good(TO_SERVE, TO_SERVE + "\n            better: more"),
                good("entered: true", "entered: {due: 10, approved-by: executive}"),
                good("entered: true", "entered: {due: \"28\"}"),
                good("entered: true", "entered: {}"),
                good("months: last", "months: ratio"),
                good("better: more\n", "better: more\n            months: add\n"),
                good("{at-least: 25.50}", "{at-least: -25.5}"),
                good(LEAST, "{at-most: \"45\"}"),
                good(LEAST, "{baseline: 60, target: 0.000001}"),
                good("plan: {2011-02: 150, ", "benchmark: {}\n              plan: {"));
    }

    static List<Change> badChanges() {
        return List.of(
                bad(
                        "perspectives:",
                        "perspektives:",
                        "perspektives:",
                        "Do you mean 'perspectives'?"),
                bad("owner: executive\ncurrency", "currency", "scorecard:", "'owner' is missing"),
                bad("scorecard: harbour", "scorecard: Harbour", "scorecard:", "is no id"),
                bad("currency: GBP", "currency: pounds", "currency:", "is no ISO 4217 currency"),
                bad("currency: GBP", "currency: GBP\nyear-begins: 0", "year-b", "from 1 to 12"),
                bad("currency: GBP", "currency: GBP\nyear-begins: 13", "year-b", "beyond 12"),
                bad("currency: GBP", "currency: GBP\nyear-begins: May", "year-b", "not a number"),
                bad("currency: GBP", "currency: GBP\nunit: 7", "unit: 7", "in quotes"),
                bad("    weight: 60\n", "", "- id: financial", "'weight' is missing"),
                bad(SHOWN, "[]", "[]", "at least one measure"),
                badBeyondSchema(SHOWN, "[growth]", "[growth]", "no measure 'growth'"),
                bad(SHOWN, "[stock-days, stock-days]", "stock-days,", "shows this measure already"),
                bad(
                        "pictures: [profit]",
                        "pictures: [profits]",
                        "[profits]",
                        "Do you mean 'profit'?"),
                bad("pictures: [profit]", "picture: x", "picture: x", "Do you mean 'pictures'?"),
                bad("weight: 60", "weight: much", "weight: much", "not a number"),
                bad("weight: 60", "weight: 0", "weight: 0", "must be above zero, not 0"),
                bad("weight: 60", "weight: -1", "weight: -1", "must be above zero, not -1"),
                badBeyondSchema("weight: 60", "weight: 0.1234567", "0.1234567", "At most 6"),
                badBeyondSchema(
                        "- id: customers",
                        "- id: financial",
                        "- id: financial\n    name: Customers",
                        "already that of another perspective"),
                badBeyondSchema(
                        "- id: stock\n",
                        "- id: lean\n",
                        "- id: lean\n        name: Have",
                        "another obj"),
                badBeyondSchema(
                        "- id: stock-days",
                        "- id: cost-to-serve",
                        "- id: cost-to-serve\n            name: Stock",
                        "another meas"),
                badBeyondSchema("- id: stock-days", "- id: min", "- id: min", "cannot be named"),
                bad("[keep]", "[keep, keep]", "supports: [keep", "a second time"),
                badBeyondSchema("[keep]", "[keep, harbour/keep]", "s: [keep", "a second time"),
                badBeyondSchema("[keep]", "[keeep]", "[keeep]", "Do you mean 'keep'?"),
                badBeyondSchema("[keep]", "[stock]", "[stock]", "does not support itself"),
                bad("[keep]", "[a/b/c]", "[a/b/c]", "'a/b/c' names no objective"),
                bad(
                        "supports: [keep]",
                        "contributes: [keep]",
                        "[keep]\n        m",
                        "card/objective"),
                bad(
                        "supports: [keep]",
                        "contributes: [{weight: 2}]",
                        "{weight: 2}",
                        "'to' is missing"),
                bad(
                        "supports: [keep]",
                        "contributes: [{to: a/b, weight: 0}]",
                        "{to: a/b",
                        "must be above zero"),
                badBeyondSchema(
                        "supports: [keep]",
                        "contributes: [a/b, {to: a/b}]",
                        "[a/b, ",
                        "a second time"),
                bad("entered: true", "entered: {due: 0}", "due: 0", "from 1 to 28"),
                bad("entered: true", "entered: {due: 29}", "due: 29", "beyond 28"),
                bad("entered: true", "entered: {duo: 5}", "duo: 5", "Do you mean 'due'?"),
                badBeyondSchema(
                        "entered: true",
                        "entered: {approved-by: controller}",
                        "approved-by",
                        "somebody else must approve"),
                bad("[keep]", "keep", "supports: keep", "A list is wanted"),
                bad(TO_SERVE, "figure: cost-to-swerve", "swerve", "Do you mean 'cost-to-serve'?"),
                bad(TO_SERVE, "figure: fun", "figure: fun", "Known are: net-profit,"),
                bad(
                        TO_SERVE,
                        TO_SERVE + "\n            entered: true",
                        "- id: cost-to-serve",
                        "exactly one of"),
                bad("            " + TO_SERVE + "\n", "", "- id: cost-to-serve", "exactly one of"),
                bad("entered: true", "entered: false", "entered:", "Say true"),
                badBeyondSchema(
                        TO_SERVE,
                        TO_SERVE + "\n            unit: money",
                        "unit: money\n            score: {l",
                        "is in percent"),
                bad("unit: days", "unit: day", "unit: day", "Do you mean 'days'?"),
                bad("            unit: days\n", "", "- id: stock-days", "'unit' is missing"),
                bad("            months: last\n", "", "- id: stock-days", "'months' is missing"),
                bad("months: last", "months: sum", "months: sum", "add, last, ratio"),
                bad("better: range", "better: ranges", "better: ranges", "Do you mean 'range'?"),
                bad("timing: leading", "timing: late", "timing:", "It can be leading, lagging."),
                bad(
                        "            words: Days that the stock at the end of the month lasts\n",
                        "",
                        "- id: stock-days",
                        "'words' is missing"),
                badBeyondSchema(
                        "/ active-customers", "/ customers", "formula:", "no measure 'customers'"),
                badBeyondSchema(
                        "/ active-customers", "/ ", "formula:", "At character 18: A number"),
                badBeyondSchema(
                        "/ active-customers", "+ active-customers", "formula:", "cannot be added"),
                badBeyondSchema(
                        "/ active-customers",
                        "/ profit-per-customer",
                        "formula:",
                        "rests on itself"),
                bad(
                        "            score: " + LEAST + "\n",
                        "",
                        "- id: cost-to-serve",
                        "'score' is missing"),
                bad(LEAST, "60", "score: 60", "A group with the keys goal, red-flag"),
                bad(LEAST, "{}", "score: {}", RULES),
                bad(LEAST, "{lest: 10, most: 60}", "lest", "Do you mean 'least'?"),
                bad(LEAST, "{least: 10}", "{least: 10}", "'most' is missing"),
                bad(LEAST, "{least: 10, at-most: 60}", "at-most", "bounds of two rules. Give"),
                bad(LEAST, "{least: ten, most: 60}", "ten, most", "not a number"),
                bad(LEAST, "{least: 10, most: 2000000000000}", "most: 2", "implausible"),
                badBeyondSchema(
                        LEAST, "{least: 60, most: 10}", "least: 60", "must lie below the most"),
                badBeyondSchema(
                        LEAST, "{goal: 60, red-flag: 10}", "goal: 60", "exchange the bounds"),
                badBeyondSchema("margin: 10", "margin: 0", "margin: 0", "margin outside"),
                badBeyondSchema("25.50", "25.505", "25.505", "At most 2 decimals"),
                badBeyondSchema("240.50", "240.505", "240.505", "At most 2 decimals"),
                bad("240.50", "lots", "lots", "not a number"),
                bad("2011-03: 240.50", "2011-13: 240.50", "2011-13", "not a month"),
                bad("stretch: {2", "strech: {2", "strech:", "Do you mean 'stretch'?"),
                bad("stretch: {2011-03: 240.50}", "stretch: 240.50", "stretch:", "A group such as"),
                bad("against: plan", "against: plans", "against:", "Do you mean 'plan'?"),
                badBeyondSchema(
                        "against: plan", "against: forecast", "targets:", "that nobody stated"),
                badBeyondSchema(
                        "{2011-02: 150,", "{2011-02: 0,", "plan: {2011-02", "a target of zero"),
                badBeyondSchema(
                        "{goal: 100, red-flag: 80}",
                        "{at-most: 100}",
                        "at-most",
                        "more is better"));
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

    static List<Figure> figures() {
        return Figures.all();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aMeasureOfAFigureIsWhatTheFigureIs(Figure figure) {
        String document =
                SAMPLE.replace(TO_SERVE, "figure: " + figure.id())
                        .replace(
                                LEAST,
                                figure.direction() == Direction.WITHIN_A_RANGE
                                        ? "{from: 10, to: 60, margin: 5}"
                                        : LEAST);

        assertThat(Documents.errors(SCHEMA, document)).isEmpty();
        assertThat(measure("cost-to-serve", document).definition())
                .isEqualTo(
                        new MeasureDefinition(
                                figure.words(),
                                figure.unit(),
                                figure.direction(),
                                figure.accumulation(),
                                new Computed(figure.id())));
    }

    @Test
    void whatIsSaidOfAMeasureCountsMoreThanWhatIsUsualWithItsFigure() {
        String document =
                SAMPLE.replace(
                        TO_SERVE,
                        TO_SERVE
                                + """

                                            words: "More of it: we mean to serve"
                                            unit: percent
                                            better: more
                                            months: add
                                            owner: warehouse
                                            weight: 2.5
                                            timing: leading\
                                """);
        CardMeasure measure = measure("cost-to-serve", document);

        assertThat(measure.definition())
                .isEqualTo(
                        new MeasureDefinition(
                                "More of it: we mean to serve",
                                Unit.PERCENT,
                                Direction.MORE_IS_BETTER,
                                Accumulation.SUM,
                                new Computed("cost-to-serve")));
        assertThat(measure.owner()).isEqualTo("warehouse");
        assertThat(measure.weight()).isEqualTo(Fraction.of(5, 2));
        assertThat(measure.aim().scoring())
                .isEqualTo(
                        new Scoring.MinMax(
                                Fraction.of(10), Fraction.of(60), Direction.MORE_IS_BETTER));
    }

    @Test
    void amountsAreCountedInTheMinorUnitsOfTheCurrency() {
        String yen = SAMPLE.replace("GBP", "JPY").replace("240.50", "240").replace("25.50", "25");
        String dinars = SAMPLE.replace("GBP", "KWD").replace("240.50", "240.505");

        assertThat(stretch(SAMPLE)).containsExactly(Map.entry(MARCH, Fraction.of(240_50)));
        assertThat(stretch(yen)).containsExactly(Map.entry(MARCH, Fraction.of(240)));
        assertThat(stretch(dinars)).containsExactly(Map.entry(MARCH, Fraction.of(240_505)));
        assertThat(measure("profit-per-customer", yen).aim().scoring())
                .isEqualTo(new Scoring.Binary(Fraction.of(25), Direction.MORE_IS_BETTER));
        assertThat(Documents.faults(() -> reader().read(SAMPLE.replace("GBP", "JPY"))))
                .extracting(Refusal.Fault::problem)
                .containsExactly(
                        "At most 0 decimals are allowed here.",
                        "At most 0 decimals are allowed here.");
    }

    /** Of a target in percent: as in an amount, the bounds are per cent of it. */
    @Test
    void againstTargetsBoundsArePerCentAndMoreIsBetterWhateverTheMeasureIs() {
        String document =
                SAMPLE.replace(
                        "score: " + LEAST,
                        """
                        score: {least: 50, most: 100.125}
                                    against: previous-year
                                    targets: {previous-year: {2011-03: 40.25}}\
                        """);
        CardMeasure measure = measure("cost-to-serve", document);

        assertThat(Documents.errors(SCHEMA, document)).isEmpty();
        assertThat(measure.aim().against()).isEqualTo(TargetKind.PREVIOUS_YEAR);
        assertThat(measure.aim().scoring())
                .isEqualTo(
                        new Scoring.MinMax(
                                Fraction.of(50),
                                Fraction.of(new BigDecimal("100.125")),
                                Direction.MORE_IS_BETTER));
        assertThat(measure.aim().targets().of(TargetKind.PREVIOUS_YEAR, MARCH))
                .contains(Fraction.of(161, 4));
    }

    private static String ofEurope(String more) {
        return SAMPLE.replace("currency: GBP", "currency: GBP\nunit: europe\n" + more);
    }

    @Test
    void aUnitsCardNamesNoFigureThatOnlyTheCompanyHas() {
        String document = ofEurope("");

        assertThat(Documents.faults(() -> reader().read(document)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.problem())
                            .contains("no figure 'unused-capacity'", "There are: active-customers");
                    assertThat(fault.line())
                            .isEqualTo(Documents.lineOf("figure: unused-capacity", document));
                });
    }

    @Test
    void anEnteredMeasureMaySayByWhenAndWhoApproves() {
        String document =
                SAMPLE.replace("entered: true", "entered: {due: 10, approved-by: executive}");

        assertThat(measure("stock-days", document).definition().source())
                .isEqualTo(new MeasureSource.Entered(10, "executive"));
    }

    @Test
    void aCardMayBeThatOfAUnitWhoseYearBeginsLate() {
        String document =
                ofEurope("year-begins: 12")
                        .replace("figure: unused-capacity", "figure: unprofitable-customers");
        Scorecard card = reader().read(document);

        assertThat(Documents.errors(SCHEMA, document)).isEmpty();
        assertThat(card.unit()).isEqualTo("europe");
        assertThat(card.calendar()).isEqualTo(new FiscalCalendar(Month.DECEMBER));
    }

    @Test
    void anObjectiveOfTheCardIsTheSameWithTheNameOfTheCardAndWithout() {
        Scorecard card = reader().read(SAMPLE.replace("[keep]", "[harbour/keep, depot/keep]"));

        assertThat(card.objectives().getLast().supports())
                .containsExactly(
                        new ObjectiveKey("harbour", "keep"), new ObjectiveKey("depot", "keep"));
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheDocument() {
        String document =
                SAMPLE.replace("currency: GBP", "currency: gold")
                        .replace("id: financial", "id: Financial")
                        .replace("supports: [earn]", "supports: [earm]")
                        .replace("plan: {2011-02", "plan: {2011-22")
                        .replace("margin: 10", "margin: wide");

        assertThat(Documents.faults(() -> reader().read(document)))
                .extracting(Refusal.Fault::where)
                .containsExactly(
                        "currency",
                        "perspectives[0].id",
                        "perspectives[0].objectives[0].measures[0].targets.plan.2011-22",
                        "perspectives[0].objectives[1].supports[0]",
                        "perspectives[2].objectives[0].measures[0].score.margin");
    }

    @Test
    void aFlawOfTheCardHasItsPlaceInTheDocument() {
        String document =
                SAMPLE.replace("margin: 10", "margin: -10").replace("{2011-02: 150", "{2011-02: 0");

        assertThat(Documents.faults(() -> reader().read(document)))
                .containsExactly(
                        new Refusal.Fault(
                                "perspectives[0].objectives[0].measures[0].targets.plan.2011-02",
                                Documents.lineOf("plan: {2011-02", document),
                                "No part of a target of zero can be reached: score the value itself, or state another target."),
                        new Refusal.Fault(
                                "perspectives[2].objectives[0].measures[0].score",
                                Documents.lineOf("margin: -10", document),
                                "The margin outside the range must be above zero."));
    }

    private CardMeasure measure(String id, String document) {
        return reader().read(document).measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<YearMonth, Fraction> stretch(String document) {
        return measure("customer-profit", document)
                .aim()
                .targets()
                .byKind()
                .getOrDefault(TargetKind.STRETCH, Collections.emptySortedMap());
    }
}
