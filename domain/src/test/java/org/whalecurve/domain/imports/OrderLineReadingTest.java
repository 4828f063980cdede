package org.whalecurve.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLineReadingTest {

    private final SampleProfile profile = SampleProfile.plain();

    @Test
    void aGoodRowBecomesAnOrderLine() {
        assertThat(profile.accepted())
                .isEqualTo(
                        new OrderLine(
                                7,
                                "536365",
                                "C17850",
                                "85123A",
                                "T-light holder",
                                RowKind.SALE,
                                LocalDate.of(2011, 3, 21),
                                6,
                                2_550_000,
                                15_30,
                                "France",
                                "web",
                                new StatedPrices(3_000_000, 1_234_500)));
    }

    @Test
    void blanksAroundACellAreNoPartOfIt() {
        OrderLine line =
                profile.accepted(
                        "Customer",
                        " C17850\t",
                        "Quantity",
                        " 6 ",
                        "Country",
                        " France ",
                        "Channel",
                        " web");

        assertThat(line).isEqualTo(profile.accepted());
    }

    @Test
    void aRowWithoutACustomerIsUnassignedNotRejected() {
        assertThat(profile.accepted("Customer", "").customer()).isNull();
        assertThat(profile.accepted("Customer", "  ").customer()).isNull();
    }

    @Test
    void columnsTheProfileDoesNotNameStayEmpty() {
        ProfileColumns few =
                new ProfileColumns(
                        "No", "On", null, "What", null, "Units", "At", null, null, null, null,
                        null);
        ImportProfile whole = profile.profile();
        ImportProfile narrow =
                new ImportProfile(
                        "narrow",
                        "",
                        "UTF-8",
                        ',',
                        new ProfileFacts.OrderLines(
                                few, List.of(new KindRule(RowKind.SALE, List.of()))),
                        whole.formats(),
                        whole.zone(),
                        whole.currency(),
                        whole.firstDay(),
                        whole.largestAmount());
        OrderLineReading reading =
                OrderLineReading.of(
                        narrow,
                        List.of("At", "Units", "What", "On", "No", "Other"),
                        SampleProfile.LAST_DAY,
                        month -> false);

        RowReading<OrderLine> read =
                reading.read(2, List.of("2.50", "3", "A1", "21/03/2011", "77", "\u0000"));

        assertThat(read)
                .isEqualTo(
                        new RowReading.Accepted<>(
                                new OrderLine(
                                        2,
                                        "77",
                                        null,
                                        "A1",
                                        "",
                                        RowKind.SALE,
                                        LocalDate.of(2011, 3, 21),
                                        3,
                                        2_500_000,
                                        7_50,
                                        "",
                                        "",
                                        StatedPrices.NONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1.115, 3_35", // 3.345
        "-3, 1.115, -3_35",
        "1, 0.005, 1",
        "1, 0.0049, 0",
        "-1, 0.005, -1",
        "7, 0.001, 1",
        "4, 0.001, 0",
        "5, 0.001, 1",
        "0, 9.99, 0",
        "2, -1.25, -2_50",
        "1000, 0.000001, 0"
    })
    void theAmountIsQuantityTimesPriceRoundedHalfUp(String units, String price, String minor) {
        OrderLine line = profile.accepted("Quantity", units, "Price", price);

        assertThat(line.amountMinor()).isEqualTo(Long.parseLong(minor.replace("_", "")));
    }

    @Test
    void aPriceIsKeptToTheMillionth() {
        assertThat(profile.accepted("Price", "0.001").priceMicros()).isEqualTo(1_000);
        assertThat(profile.accepted("Price", "0.000001").priceMicros()).isEqualTo(1);
        assertThat(profile.accepted("Price", "1.1000000000").priceMicros()).isEqualTo(1_100_000);
        assertThat(profile.faults("Price", "0.0000001"))
                .containsExactly("Price: too-many-decimals");
    }

    @Test
    void aListPriceAndAUnitCostAreKeptToTheMillionthAndZeroIsNotNothing() {
        assertThat(profile.accepted("List", "0.000001", "Cost", "0").stated())
                .isEqualTo(new StatedPrices(1, 0));
        assertThat(profile.accepted("List", "", "Cost", " 2 ").stated())
                .isEqualTo(new StatedPrices(StatedPrices.NOT_STATED, 2_000_000));
        assertThat(profile.accepted("List", "", "Cost", "").stated()).isSameAs(StatedPrices.NONE);
    }

    @Test
    void aListPriceOrAUnitCostThatCannotBeIsRejected() {
        assertThat(profile.faults("List", "dear", "Cost", "1.2345678"))
                .containsExactly("List: not-a-number", "Cost: too-many-decimals");
        assertThat(profile.faults("List", "-0.01", "Cost", "-1"))
                .containsExactly("List: below-zero", "Cost: below-zero");
        assertThat(profile.faults("List", "1,000,000,000.01")).containsExactly("List: too-large");
        assertThat(profile.accepted("Quantity", "-4", "Cost", "25,000").quantity()).isEqualTo(-4);
        assertThat(profile.faults("Quantity", "-4", "Cost", "25,000.01"))
                .containsExactly("Cost: too-large");
        assertThat(profile.rejected("Cost", "-1").getFirst().reason())
                .isEqualTo(
                        "What one unit is worth must not be below zero; goods taken back have a quantity below zero.");
    }

    @Test
    void theAmountTheRowStatesGoesBeforeQuantityTimesPrice() {
        SampleProfile stated = profile.withAmountColumn();

        assertThat(stated.accepted("Amount", "15.29").amountMinor()).isEqualTo(15_29);
        assertThat(stated.accepted("Amount", "-0.5").amountMinor()).isEqualTo(-50);
        assertThat(stated.faults("Amount", "")).containsExactly("Amount: missing");
        assertThat(stated.faults("Amount", "15.295")).containsExactly("Amount: too-many-decimals");
        assertThat(stated.faults("Amount", "100,000.01")).containsExactly("Amount: too-large");
    }

    @ParameterizedTest
    @CsvSource({"GBP, 2.55, 1530", "JPY, 2.55, 15", "KWD, 2.55, 15300"})
    void theCurrencyDecidesHowSmallTheMinorUnitIs(String currency, String price, long minor) {
        OrderLine line =
                profile.with(Currency.getInstance(currency))
                        .accepted("Quantity", "6", "Price", price);

        assertThat(line.amountMinor()).isEqualTo(minor);
    }

    @Test
    void whatIsImplausiblyLargeIsRejectedAtTheLimitPlusOne() {
        SampleProfile wide = profile.withLargestAmount("1000000000");

        assertThat(
                        wide.accepted(
                                        "Quantity",
                                        "1,000,000,000",
                                        "Price",
                                        "1",
                                        "List",
                                        "",
                                        "Cost",
                                        "")
                                .amountMinor())
                .isEqualTo(100_000_000_000L);
        assertThat(wide.faults("Quantity", "1,000,000,001", "Price", "0"))
                .containsExactly("Quantity: too-large");
        assertThat(wide.faults("Quantity", "-1,000,000,001", "Price", "0"))
                .containsExactly("Quantity: too-large");
        assertThat(wide.accepted("Quantity", "1", "Price", "1,000,000,000").priceMicros())
                .isEqualTo(1_000_000_000_000_000L);
        assertThat(wide.faults("Quantity", "0", "Price", "1,000,000,000.01"))
                .containsExactly("Price: too-large");
        assertThat(profile.accepted("Quantity", "1", "Price", "100,000").amountMinor())
                .isEqualTo(100_000_00);
        assertThat(profile.faults("Quantity", "-1", "Price", "100,000.01"))
                .containsExactly("Price: too-large");
    }

    @Test
    void noLimitOfAProfileLetsAnAmountLeaveTheRange() {
        SampleProfile boundless =
                profile.withAmountColumn().withLargestAmount("1000000000000000000000000");

        assertThat(boundless.accepted("Amount", "92233720368547758.07").amountMinor())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(boundless.faults("Amount", "92233720368547758.08"))
                .containsExactly("Amount: too-large");
        assertThat(
                        profile.withLargestAmount("1E+30")
                                .faults("Quantity", "999,999,999", "Price", "999,999,999"))
                .containsExactly("Price: too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.5", "six", "", "1e3", "9999999999999999999999999999999"})
    void aQuantityIsAWholeNumber(String text) {
        assertThat(profile.faults("Quantity", text))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Quantity");
    }

    @Test
    void aQuantityMayBeWrittenWithDecimalsThatSayNothing() {
        assertThat(profile.accepted("Quantity", "6.00").quantity()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invoice", "Article"})
    void aKeyMustNotBeEmpty(String column) {
        assertThat(profile.faults(column, " ")).containsExactly(column + ": missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invoice", "Customer", "Article", "Name", "Country"})
    void aTextHasTwoHundredCharactersAndNoControlCharacters(String column) {
        assertThat(profile.read(column, "x".repeat(200))).isInstanceOf(RowReading.Accepted.class);
        assertThat(profile.faults(column, "x".repeat(201))).containsExactly(column + ": too-long");
        assertThat(profile.faults(column, "a\u0000b"))
                .containsExactly(column + ": control-character");
        assertThat(profile.faults(column, "a\nb")).containsExactly(column + ": control-character");
        assertThat(profile.faults(column, "a\u0085b"))
                .containsExactly(column + ": control-character");
        assertThat(profile.faults(column, "\u0007" + "x".repeat(200)))
                .containsExactly(column + ": too-long", column + ": control-character");
    }

    @Test
    void aFormulaIsTextLikeAnyOther() {
        assertThat(profile.accepted("Name", "=cmd|' /C calc'!A0").productName())
                .isEqualTo("=cmd|' /C calc'!A0");
        assertThat(profile.faults("Quantity", "=1+1")).containsExactly("Quantity: not-a-number");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 12, 500})
    void aRaggedRowIsRejectedAsAWhole(int fields) {
        RowReading<OrderLine> read = profile.reading().read(12, Collections.nCopies(fields, "x"));

        assertThat(read)
                .isEqualTo(
                        new RowReading.Rejected<OrderLine>(
                                List.of(
                                        new CellProblem(
                                                "",
                                                String.join(",", Collections.nCopies(fields, "x")),
                                                "wrong-number-of-fields",
                                                "The row has %d fields, the header has 11."
                                                        .formatted(fields)))));
    }

    @Test
    void aRowIsRejectedWithAllItsFaultsAtOnceInTheOrderOfTheColumns() {
        SampleProfile strict =
                profile.withAmountColumn()
                        .with(
                                new KindRule(
                                        RowKind.FEE,
                                        List.of(new ColumnCondition.BeginsWith("Article", "FEE"))));

        assertThat(
                        strict.faults(
                                "Invoice", "",
                                "Date", "30/02/2011",
                                "Customer", "C\u0001",
                                "Article", "",
                                "Name", "x".repeat(201),
                                "Quantity", "1.5",
                                "Price", "free",
                                "Country", "\u0002F",
                                "Amount", "1.234"))
                .containsExactly(
                        ": no-kind",
                        "Invoice: missing",
                        "Date: not-a-date",
                        "Customer: control-character",
                        "Article: missing",
                        "Name: too-long",
                        "Quantity: too-many-decimals",
                        "Price: not-a-number",
                        "Country: control-character",
                        "Amount: too-many-decimals");
    }

    @Test
    void aMisdatedRowShowsItsOtherFaultsToo() {
        assertThat(profile.faults("Date", "21/03/2012", "Quantity", "many"))
                .containsExactly("Date: date-out-of-range", "Quantity: not-a-number");
        assertThat(
                        profile.closedIn(YearMonth.of(2011, 3))
                                .faults("Date", "21/03/2011", "Article", ""))
                .containsExactly("Date: period-closed", "Article: missing");
    }

    @Test
    void aFaultShowsWhatStoodThere() {
        assertThat(profile.rejected("Price", "2,55"))
                .containsExactly(
                        new CellProblem(
                                "Price",
                                "2,55",
                                "not-a-number",
                                "Not a number as the profile writes them, such as 1234.56."));
    }
}
