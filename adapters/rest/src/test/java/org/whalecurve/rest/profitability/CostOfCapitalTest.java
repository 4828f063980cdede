package org.whalecurve.rest.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.rest.json.Amount;

/** What waiting for payment costs, as clients read it. */
class CostOfCapitalTest {

    private static final HarbourOffice OFFICE = HarbourOffice.withMarchPublished();
    private static String waits = "";

    @BeforeAll
    static void computeMarchWithTerms() {
        waits = OFFICE.runMarchWithTerms();
    }

    /** Profit 139.35 − 6.73. */
    @Test
    void aStatementTellsTheCostAndWhatIsLeftBesideItsProfit() {
        StatementJson statement = StatementJson.from(view(waits, "C300"));

        assertThat(statement.profit()).isEqualTo(pounds("139.35"));
        assertThat(statement.capital())
                .isEqualTo(new CostOfCapitalJson(pounds("6.73"), pounds("132.62")));
        assertThat(StatementJson.from(view(OFFICE.publishedRun(), "C300")).capital()).isNull();
    }

    /** Profit 55.74 in both; 9.99 in one. */
    @Test
    void aComparisonTellsItOfTheSideThatCharges() {
        RunComparisonJson compared =
                RunComparisonJson.from(
                        OFFICE.comparing.compareRuns(
                                CONTROLLER, OFFICE.publishedRun(), waits, null, 10));

        assertThat(compared.from().capital()).isNull();
        assertThat(compared.to().capital())
                .isEqualTo(new CostOfCapitalJson(pounds("9.99"), pounds("45.75")));
        assertThat(compared.rules())
                .contains(
                        new RunComparisonJson.RuleJson(
                                "payment-terms", "", "", "30 days at 8 % a year"));
    }

    @Test
    void theTableHasTwoColumnsMoreOnlyIfWaitingIsCharged() {
        List<String> plain = table(OFFICE.publishedRun());
        List<String> charged = table(waits);

        assertThat(charged.getFirst())
                .isEqualTo(plain.getFirst() + ",cost of capital,profit after cost of capital");
        assertThat(charged).hasSameSizeAs(plain).anyMatch(row -> row.endsWith(",6.73,132.62"));
        assertThat(charged.get(1)).contains("no customer named").endsWith(",0.00,-6.18");
    }

    private static List<String> table(String run) {
        List<String> lines = new ArrayList<>();
        StatementTable table = StatementTable.ofCustomers(line -> lines.add(line.strip()));
        OFFICE.statementQueries.exportStatements(CONTROLLER, run, table::add);
        table.end();
        return lines;
    }

    private static StatementView view(String run, String customer) {
        return OFFICE.statementQueries.viewStatement(CONTROLLER, run, customer);
    }

    private static Amount pounds(String amount) {
        return new Amount(amount, "GBP");
    }
}
