package org.whalecurve.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;
import org.whalecurve.localstack.DemoCompany;

/**
 * Re-adds the demo company's year from what was delivered and what was exported. Nothing here knows
 * how the product computes: it knows sums.
 */
class DemoYearTiesIT {

    private static final RunningWhalecurve WHALECURVE = RunningWhalecurve.withDemoCompany();
    private static final Pattern EXPENSE =
            Pattern.compile("every-month: ([0-9.]+)\\s+except: \\{([^}]*)}");
    private static final int MONTHS = 13;

    private static ExportedTable customers;
    private static ExportedTable capacity;
    private static ExportedTable reconciliation;
    private static DeliveredFile delivered;
    private static String model;

    @BeforeAll
    static void exportTheYear() throws IOException {
        TestClient controller = WHALECURVE.as("controller");
        String run = controller.publishedRun(DemoCompany.YEAR);
        customers = ExportedTable.read(controller.get("runs/" + run + "/customers.csv"));
        capacity = ExportedTable.read(controller.get("runs/" + run + "/capacity.csv"));
        reconciliation = ExportedTable.read(controller.get("runs/" + run + "/reconciliation.csv"));
        delivered = DeliveredFile.read(DemoCompany.directory().resolve("online_retail.csv.gz"));
        model = Files.readString(DemoCompany.directory().resolve("cost-model.yaml"));
    }

    @Test
    void everyPennyThatWasDeliveredIsACustomersOrNobodysOrTheCompanys() {
        BigDecimal company =
                reconciliation.rows().stream()
                        .filter(row -> row.text("comparison").equals("booked as not a customer's"))
                        .map(row -> row.number("out"))
                        .findAny()
                        .orElseThrow();

        assertThat(delivered.lines()).isEqualTo(541_909);
        assertThat(customers.sum("net revenue").add(company))
                .isEqualByComparingTo(delivered.total());
    }

    @Test
    void everyStatementHasTheRevenueOfTheRowsThatNameItsCustomer() {
        Map<String, BigDecimal> revenue =
                customers.rows().stream()
                        .filter(row -> !row.text("rank").isEmpty())
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("customer"),
                                        row -> row.number("net revenue")));

        assertThat(revenue).hasSize(delivered.byCustomer().size() - 1);
        long differing =
                delivered.byCustomer().entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .filter(entry ->
                                entry.getValue()
                                                .compareTo(
                                                        revenue.getOrDefault(
                                                                entry.getKey(), BigDecimal.ZERO))
                                        != 0)
                        .count();
        assertThat(differing).isZero();
    }

    @Test
    void everyStatementAddsUp() {
        List<String> activities = customers.columnsBeginning("cost of ");

        assertThat(customers.rows()).hasSizeGreaterThan(4_300);
        assertThat(activities).hasSizeGreaterThan(5);
        assertThat(customers.rows())
                .allSatisfy(row -> {
                    BigDecimal serve =
                            activities.stream()
                                    .map(activity -> row.number(activity))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(row.number("cost to serve")).isEqualByComparingTo(serve);
                    assertThat(row.number("profit"))
                            .isEqualByComparingTo(
                                    row.number("net revenue")
                                            .subtract(row.number("known product cost"))
                                            .subtract(row.number("assumed product cost"))
                                            .subtract(serve));
                });
    }

    @Test
    void whatTheDepartmentsCostIsBorneByCustomersOrStaysUnused() {
        assertThat(capacity.sum("expense")).isEqualByComparingTo(expenseInTheModel());
        assertThat(customers.sum("cost to serve").add(capacity.sum("unused cost")))
                .isEqualByComparingTo(expenseInTheModel());
    }

    /**
     * What customers have earned by the cut is what their statements of all months until then say.
     */
    @Test
    void pastValuesAreWhatTheStatementsOfAllMonthsSay() {
        TestClient controller = WHALECURVE.as("controller");
        BigDecimal earned = BigDecimal.ZERO;
        for (YearMonth month = YearMonth.of(2010, 12);
                !month.isAfter(DemoCompany.LAST_WHOLE);
                month = month.plusMonths(1)) {
            earned = earned.add(profitOfCustomers(controller, month));
        }
        JsonNode base = controller.json("lifetime/runs/latest/customers?limit=1");
        JsonNode run = controller.json("lifetime/runs/" + base.path("run").asText());

        assertThat(
                        number(base.at("/equity/past/amount"))
                                .add(number(run.at("/result/withoutPurchase/amount"))))
                .isEqualByComparingTo(earned);
        assertThat(run.at("/result/customers").asInt()).isGreaterThan(4_000);
        assertThat(run.at("/result/stoppingIsSeen").isBoolean()).isTrue();
        BigDecimal expected = number(run.at("/result/holdOut/expected"));
        assertThat(expected.doubleValue() / run.at("/result/holdOut/actual").asDouble())
                .as("what was foreseen of the last third")
                .isBetween(0.6, 1.4);
    }

    /** Chosen by what it foresaw, and said in words; the card of the house shows what it gave. */
    @Test
    void theCardShowsWhatCustomersAreWorth() {
        TestClient controller = WHALECURVE.as("controller");
        JsonNode base = controller.json("lifetime/runs/latest/customers?limit=1");
        JsonNode run = controller.json("lifetime/runs/" + base.path("run").asText());
        JsonNode card = controller.json("scorecards/house?month=" + DemoCompany.LAST_WHOLE);

        assertThat(run.at("/result/selection/trials").size()).isGreaterThanOrEqualTo(2);
        assertThat(run.at("/result/selection/reason").asText()).isNotEmpty();
        assertThat(valueOn(card, "equity"))
                .isEqualByComparingTo(
                        number(base.at("/equity/past/amount"))
                                .add(number(base.at("/equity/future/expected/amount"))));
        if (run.at("/result/stoppingIsSeen").asBoolean()) {
            assertThat(valueOn(card, "at-risk"))
                    .isEqualByComparingTo(number(base.at("/equity/atRisk/amount")));
            assertThat(valueOn(card, "kept")).isBetween(BigDecimal.ONE, new BigDecimal(100));
        } else {
            assertThat(base.at("/equity/atRisk").isNull()).isTrue();
        }
    }

    private static BigDecimal profitOfCustomers(TestClient controller, YearMonth month) {
        return ExportedTable.read(
                        controller.get(
                                "runs/"
                                        + controller.publishedRun(month.toString())
                                        + "/customers.csv"))
                .rows()
                .stream()
                .filter(row -> !row.text("rank").isEmpty())
                .map(row -> row.number("profit"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(JsonNode text) {
        return new BigDecimal(text.asText());
    }

    @Test
    void theCardTellsWhatServingAnOrderOfNovemberCosts() {
        TestClient controller = WHALECURVE.as("controller");
        BigDecimal served =
                ExportedTable.read(
                                controller.get(
                                        "runs/"
                                                + controller.publishedRun("2011-11")
                                                + "/customers.csv"))
                        .rows()
                        .stream()
                        .filter(row -> !row.text("rank").isEmpty())
                        .map(row -> row.number("cost to serve"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        JsonNode card = controller.json("scorecards/house?month=2011-11");

        assertThat(valueOn(card, "cost-per-order"))
                .isEqualByComparingTo(
                        served.divide(
                                BigDecimal.valueOf(delivered.ordersOf("2011-11")),
                                2,
                                RoundingMode.HALF_UP));
        assertThat(valueOn(card, "month-end-rush"))
                .as("orders come evenly")
                .isBetween(new BigDecimal("0.85"), new BigDecimal("1.00"));
    }

    private static BigDecimal valueOn(JsonNode card, String measure) {
        for (JsonNode each : card.findValues("measures")) {
            for (JsonNode one : each) {
                if (one.path("id").asText().equals(measure)) {
                    return new BigDecimal(one.path("value").asText());
                }
            }
        }
        throw new AssertionError(measure + " is not on the card: " + card);
    }

    @Test
    void everyComparisonOfTheCertificateTies() {
        assertThat(reconciliation.rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.number("difference")).isZero();
                    assertThat(row.number("in")).isEqualByComparingTo(row.text("out"));
                });
    }

    /** Every twentieth customer, and the lines that name none, of which there are some 130,000. */
    @Test
    void everyStatementCanBeExplainedAndItsOrdersAddUpToIt() {
        List<ExportedTable.Row> rows = customers.rows();
        for (int i = 0; i < rows.size(); i += 20) {
            explainedAsStated(rows.get(i));
        }
        explainedAsStated(rows.getLast());
    }

    private static void explainedAsStated(ExportedTable.Row row) {
        String customer = row.text("rank").isEmpty() ? "-" : row.text("customer");
        JsonNode explained =
                WHALECURVE
                        .as("controller")
                        .json(
                                "runs/"
                                        + row.text("run")
                                        + "/customers/"
                                        + customer
                                        + "/explanation?limit=500");

        assertThat(sum(explained.path("activities"), "cost"))
                .as(customer)
                .isEqualByComparingTo(row.number("cost to serve"));
        if (explained.at("/orders/next").isNull()) {
            assertThat(sum(explained.at("/orders/items"), "profit"))
                    .as(customer)
                    .isEqualByComparingTo(row.number("profit"));
        }
    }

    private static BigDecimal sum(JsonNode items, String amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : items) {
            sum = sum.add(new BigDecimal(item.path(amount).path("amount").asText()));
        }
        return sum;
    }

    /** The expense of every pool over the thirteen months, as it stands in the document. */
    private static BigDecimal expenseInTheModel() {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher matcher = EXPENSE.matcher(model);
        while (matcher.find()) {
            String[] exceptions = matcher.group(2).split(",", -1);
            sum =
                    sum.add(
                            new BigDecimal(matcher.group(1))
                                    .multiply(BigDecimal.valueOf(MONTHS - exceptions.length)));
            for (String exception : exceptions) {
                sum =
                        sum.add(
                                new BigDecimal(
                                        exception.substring(exception.indexOf(':') + 1).strip()));
            }
        }
        return sum;
    }
}
