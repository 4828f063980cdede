package org.whalecurve.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactReadingTest {

    private static final List<String> HEADER =
            List.of("Amount", "Day", "No", "Account", "Entity", "CC");
    private static final List<String> GOOD =
            List.of("-12.30", "21/03/2011", " 77 ", "6000", "UK", "");

    private final FactReading reading =
            FactReading.of(
                    profile(), HEADER, LocalDate.of(2011, 12, 31), YearMonth.of(2011, 2)::equals);

    @Test
    void aGoodRowBecomesAFactThatStatesWhatItsCellsState() {
        assertThat(reading.read(9, GOOD))
                .isEqualTo(
                        new RowReading.Accepted<>(
                                new Fact(
                                        9,
                                        "77",
                                        LocalDate.of(2011, 3, 21),
                                        Map.of("posting", "77", "account", "6000", "entity", "UK"),
                                        Map.of("amount", -12_30L))));
    }

    @Test
    void everyFaultOfARowIsToldAtOnceInTheOrderOfTheFile() {
        assertThat(faults("x", "31/02/2011", "", "60\u000000", "", ""))
                .containsExactly(
                        "Amount: not-a-number",
                        "Day: not-a-date",
                        "No: missing",
                        "Account: control-character",
                        "Entity: missing");
    }

    @Test
    void moneyIsReadByTheRulesOfTheProfile() {
        assertThat(faults("12.345", "21/03/2011", "7", "6", "UK", ""))
                .containsExactly("Amount: too-many-decimals");
        assertThat(faults("100000.01", "21/03/2011", "7", "6", "UK", ""))
                .containsExactly("Amount: too-large");
        assertThat(faults("", "21/03/2011", "7", "6", "UK", ""))
                .as("missing is not zero")
                .containsExactly("Amount: missing");
    }

    @Test
    void aClosedMonthTakesNoFact() {
        assertThat(faults("1", "28/02/2011", "7", "6", "UK", ""))
                .containsExactly("Day: period-closed");
        assertThat(faults("1", "01/01/2012", "7", "6", "UK", ""))
                .containsExactly("Day: date-out-of-range");
    }

    @Test
    void aRaggedRowIsRejectedAsAWhole() {
        assertThat(faults("1", "21/03/2011")).containsExactly(": wrong-number-of-fields");
    }

    @Test
    void aProfileNamesEveryRequiredColumnAndNoUnknownOne() {
        Map<String, String> columns = columns();
        columns.remove("entity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileFacts.Declared(LedgerPostings.TYPE, columns))
                .withMessageContaining("entity");
        columns.put("entity", "Entity");
        columns.put("customer", "Customer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileFacts.Declared(LedgerPostings.TYPE, columns))
                .withMessageContaining("customer");
    }

    @Test
    void aFactTypeNeedsAKeyADayAndDistinctColumns() {
        FactColumn key = FactColumn.required("no", FactColumn.Content.TEXT);
        FactColumn day = FactColumn.required("day", FactColumn.Content.DAY);
        assertThat(new FactType("t", "T", "no", List.of(key, day)).day()).isEqualTo("day");
        for (List<FactColumn> bad :
                List.of(
                        List.of(day),
                        List.of(key),
                        List.of(key, day, key),
                        List.of(key, FactColumn.optional("day", FactColumn.Content.DAY)),
                        List.of(FactColumn.optional("no", FactColumn.Content.TEXT), day),
                        List.of(key, day, FactColumn.required("d", FactColumn.Content.DAY)))) {
            assertThatIllegalArgumentException()
                    .as("%s", bad)
                    .isThrownBy(() -> new FactType("t", "T", "no", bad));
        }
    }

    @Test
    void orderLinesAndDeclaredFactsAreNotReadByEachOthersProfile() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> OrderLineReading.of(profile(), HEADER, LocalDate.EPOCH, _ -> false));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FactReading.of(
                                SampleProfile.plain().profile(),
                                HEADER,
                                LocalDate.EPOCH,
                                _ -> false));
    }

    private List<String> faults(String... cells) {
        if (reading.read(2, List.of(cells)) instanceof RowReading.Rejected(var problems)) {
            return new ArrayList<>(problems)
                    .stream().map(problem -> problem.column() + ": " + problem.code()).toList();
        }
        throw new AssertionError("accepted: " + List.of(cells));
    }

    private static ImportProfile profile() {
        return new ImportProfile(
                "ledger",
                "",
                "UTF-8",
                ',',
                new ProfileFacts.Declared(LedgerPostings.TYPE, columns()),
                new ProfileFormats("dd/MM/uuuu", '.', '\0'),
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                LocalDate.of(2010, 1, 1),
                new BigDecimal("100000"));
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        columns.put("posting", "No");
        columns.put("day", "Day");
        columns.put("account", "Account");
        columns.put("entity", "Entity");
        columns.put("department", "CC");
        columns.put("amount", "Amount");
        return columns;
    }
}
