package org.whalecurve.bootstrap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * A company whose order lines state list price and unit cost, imported with a profile of its own:
 * by line and by customer its cost of goods, margin and discounts are what the columns of its file
 * say.
 */
class ContosoIT {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LINES = 7_794;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /**
     * In so many lines net revenue has fractions of a cent: rounded first and subtracted then, the
     * margin is a cent away from the column that was subtracted first. Counted in the file.
     */
    private static final int A_CENT_AWAY = 459;

    private static final ContosoSales SALES = ContosoSales.read();

    private static RunningWhalecurve whalecurve;
    private static TestClient controller;
    private static String run;
    private static String runNamingNobody;

    /**
     * The file as it is; and twelve years earlier, with its leap year, naming no customer: then one
     * statement holds every line.
     */
    @BeforeAll
    static void importAndClose() {
        whalecurve = RunningWhalecurve.ofItsOwn();
        controller = whalecurve.as("controller");
        controller.post("cost-models", YAML, ContosoSales.document("cost-model.yaml"));
        controller.post("cost-models/contoso/versions/1/publication", JSON, "");
        String profile = ContosoSales.document("import-profile.yaml");
        String sales = ContosoSales.document("sales.csv");
        book("contoso", profile, sales);
        run = closed("all-years", "2021-05", "2024-04");
        book(
                "nobody",
                profile.replace("profile: contoso", "profile: nobody")
                        .replace("  customer: customer_key\n", "")
                        .replace("first-day: 2021", "first-day: 2009"),
                sales.replace(",2021-", ",2009-")
                        .replace(",2022-", ",2010-")
                        .replace(",2023-", ",2011-")
                        .replace(",2024-", ",2012-"));
        runNamingNobody = closed("years-before", "2009-05", "2012-04");
    }

    private static void book(String profile, String document, String sales) {
        controller.put("import-profiles/" + profile, YAML, document);
        String delivery =
                controller
                        .deliver(profile, "sales.csv", sales.getBytes(UTF_8))
                        .at("/received/id")
                        .asText();
        JsonNode booked = await("imports/" + delivery, "COMMITTED");
        assertThat(booked.path("rowsAccepted").asLong()).isEqualTo(LINES);
        assertThat(booked.path("rowsRejected").asLong()).isZero();
    }

    private static String closed(String period, String first, String last) {
        controller.put(
                "periods/" + period,
                JSON,
                "{\"first\":\"%s\",\"last\":\"%s\"}".formatted(first, last));
        String ordered =
                controller
                        .post(
                                "runs",
                                JSON,
                                "{\"period\":\"%s\",\"costModel\":\"contoso\",\"version\":1}"
                                        .formatted(period))
                        .path("id")
                        .asText();
        await("runs/" + ordered, "CERTIFIED");
        return ordered;
    }

    @AfterAll
    static void stop() {
        whalecurve.close();
    }

    @Test
    void everyCustomersCostOfGoodsAndMarginAreThoseOfTheColumns() {
        Map<String, List<ContosoSales.Line>> stated = byCustomer();
        ExportedTable customers =
                ExportedTable.read(controller.get("runs/" + run + "/customers.csv"));
        Map<String, ExportedTable.Row> computed =
                customers.rows().stream()
                        .filter(row -> !row.text("rank").isEmpty())
                        .collect(Collectors.toMap(row -> row.text("customer"), row -> row));

        assertThat(computed.keySet()).isEqualTo(stated.keySet());
        stated.forEach((customer, lines) -> {
            ExportedTable.Row row = Objects.requireNonNull(computed.get(customer), customer);
            assertThat(row.number("known product cost"))
                    .as("cost of goods of %s", customer)
                    .isEqualByComparingTo(sum(lines, ContosoSales.Line::cost));
            assertThat(row.number("assumed product cost")).isZero();
            assertThat(row.number("net revenue").subtract(row.number("known product cost")))
                    .as("margin of %s", customer)
                    .isEqualByComparingTo(sum(lines, ContosoSales.Line::margin));
        });
    }

    @Test
    void everyLinesCostOfGoodsAndMarginAreThoseOfTheColumns() {
        Map<Long, ContosoSales.Line> stated = new HashMap<>();
        SALES.lines().forEach(line -> stated.put(line.line(), line));
        int away = 0;

        String after = "";
        while (after != null) {
            JsonNode page = lines(after);
            for (JsonNode item : page.at("/lines/items")) {
                long number = item.at("/line/line").asLong();
                ContosoSales.Line line =
                        Objects.requireNonNull(stated.remove(number), () -> "line " + number);
                assertThat(item.at("/line/costBasis").asText()).isEqualTo("stated");
                assertThat(amount(item.at("/line/productCost")))
                        .as("cost of goods of line %d", line.line())
                        .isEqualByComparingTo(line.cost());
                BigDecimal margin = amount(item.at("/part"));
                assertThat(margin)
                        .as("margin of line %d", line.line())
                        .isEqualByComparingTo(line.margin())
                        .isBetween(
                                line.roundedMargin().subtract(CENT),
                                line.roundedMargin().add(CENT));
                away += margin.compareTo(line.roundedMargin()) == 0 ? 0 : 1;
            }
            JsonNode next = page.at("/lines/next");
            after = next.isNull() ? null : "&after=" + next.asText();
        }

        assertThat(stated).as("lines that no explanation showed").isEmpty();
        assertThat(away).isEqualTo(A_CENT_AWAY);
    }

    @Test
    void whatInvoicesTookOffTheListPricesIsWhatTheColumnsState() {
        Map<String, List<ContosoSales.Line>> stated = byCustomer();
        for (ExportedTable.Row row :
                ExportedTable.read(controller.get("runs/" + run + "/customers.csv")).rows()) {
            List<ContosoSales.Line> lines = stated.getOrDefault(row.text("customer"), List.of());
            assertThat(row.number("on-invoice discounts"))
                    .as("discounts of %s", row.text("customer"))
                    .isEqualByComparingTo(
                            sum(lines, ContosoSales.Line::list)
                                    .subtract(sum(lines, ContosoSales.Line::revenue)));
            assertThat(row.number("sales without list price")).isZero();
        }
        JsonNode company = controller.json("runs/" + run + "/levels").path("priceWaterfall");
        assertThat(amount(company.path("list")))
                .isEqualByComparingTo(sum(SALES.lines(), ContosoSales.Line::list));
        assertThat(amount(company.path("pocketMargin")))
                .isEqualByComparingTo(sum(SALES.lines(), ContosoSales.Line::margin));
    }

    private static JsonNode lines(String after) {
        return controller.json(
                "runs/" + runNamingNobody + "/customers/-/figures/gross-margin?limit=500" + after);
    }

    private static Map<String, List<ContosoSales.Line>> byCustomer() {
        return SALES.lines().stream().collect(Collectors.groupingBy(ContosoSales.Line::customer));
    }

    private static BigDecimal sum(
            List<ContosoSales.Line> lines, Function<ContosoSales.Line, BigDecimal> of) {
        return lines.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText());
    }

    private static JsonNode await(String path, String state) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode now = controller.json(path);
        while (!now.path("state").asText().equals(state)) {
            assertThat(System.nanoTime()).as("%s is still %s", path, now).isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = controller.json(path);
        }
        return now;
    }
}
