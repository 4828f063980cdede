package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * Customers and orders of a real Odoo 19 come in once each, over the API and with everything real;
 * {@code ./whalecurve test --odoo} starts one.
 */
class OdooIT {

    private static final int PARTNERS = 2_000;
    private static final int ORDERS = 5_000;
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Optional<OdooCompany> THERE = OdooCompany.ofEnvironment();

    /** Tells this test's records from those of others. */
    private static final String MARK = "T" + UUID.randomUUID().toString().substring(0, 8);

    private final RunningWhalecurve whalecurve = RunningWhalecurve.shared();
    private final TestClient controller = whalecurve.as("controller");
    private final TestClient administrator = whalecurve.as("administrator");

    @BeforeAll
    static void sayWhatIsLeftOut() {
        if (THERE.isEmpty()) {
            System.out.println(
                    "Left out: no real Odoo is there (./whalecurve test --odoo starts one).");
        }
    }

    @Test
    void whatIsSoldInOdooIsBookedOnce() {
        assumeTrue(THERE.isPresent(), "no real Odoo is there");
        OdooCompany odoo = THERE.orElseThrow();
        List<Long> partners =
                odoo.create(
                        "res.partner",
                        IntStream.range(0, PARTNERS)
                                .mapToObj(i ->
                                        Map.of(
                                                "name", MARK + " customer " + i,
                                                "ref", MARK + "-" + i,
                                                "is_company", true))
                                .toList());
        long lamp = odoo.product(MARK + " lamp");
        List<Long> orders =
                odoo.create(
                        "sale.order",
                        IntStream.range(0, ORDERS)
                                .mapToObj(i -> order(partners.get(i % PARTNERS), lamp, i))
                                .toList());
        controller.put("import-profiles/crm-orders", "application/yaml", profile(odoo.currency()));
        administrator.post("connections/" + MARK.toLowerCase(Locale.ROOT), JSON, connection(odoo));

        JsonNode first = synced();
        assertThat(first.at("/sync/problem").isNull()).as(first.toString()).isTrue();
        assertThat(first.path("landed").asInt())
                .isGreaterThanOrEqualTo(ORDERS)
                .isEqualTo(odoo.confirmedLines());
        assertThat(booked(first)).isEqualTo(odoo.confirmedLines());
        assertThat(controller.json("customers/" + MARK + "-7").path("name").asText())
                .isEqualTo(MARK + " customer 7");

        JsonNode second = synced();
        assertThat(second.at("/sync/recordsMoved").asInt()).as(second.toString()).isZero();
        assertThat(second.path("landings")).hasSameSizeAs(first.path("landings"));

        odoo.write("sale.order.line", odoo.lineOf(orders.getFirst()), Map.of("product_uom_qty", 5));
        JsonNode third = synced();
        assertThat(third.path("landings")).hasSize(second.path("landings").size() + 1);
        assertThat(booked(third) - booked(second)).isEqualTo(1);
    }

    private static String profile(String currency) {
        return """
        profile: crm-orders
        description: Orders of the CRM
        encoding: UTF-8
        separator: ","
        columns:
          order: order
          date: date
          customer: customer
          product: product
          product-name: product-name
          quantity: quantity
          price: price
          amount: amount
          country: country
          channel: channel
        formats:
          date: "uuuu-MM-dd"
          decimal-mark: "."
        zone: Europe/Berlin
        currency: %s
        kinds:
          - kind: adjustment
            when: [{column: kind, one-of: [adjustment]}]
          - kind: sale
        first-day: 2020-01-01
        largest-amount: 1000000
        """
                .formatted(currency);
    }

    private static String connection(OdooCompany odoo) {
        return """
        {"name": "The Odoo of the sales people", "system": "odoo",
         "settings": {"url": "%s", "database": "%s", "calls-per-second": "50"},
         "secrets": {"api-key": "%s"},
         "mapping": {
           "account": {"key": "ref", "name": "name", "country": "country_code"},
           "order": {"number": "name", "account": "partner_id.commercial_partner_id",
                     "date": "date_order", "currency": "currency_id.display_name",
                     "state": "state"},
           "order-line": {"order": "order_id", "product": "product_id",
                          "product-name": "product_id.display_name",
                          "quantity": "product_uom_qty", "unit-price": "price_unit",
                          "amount": "price_subtotal"}},
         "profile": "crm-orders", "confirmedStates": ["sale"], "newCustomers": true,
         "minutes": 0}
        """
                .formatted(odoo.url(), odoo.database(), odoo.key());
    }

    /** One lamp at 10.00 on a day of March 2021, confirmed. */
    private static Map<String, Object> order(long partner, long product, int number) {
        return Map.of(
                "partner_id",
                partner,
                "state",
                "sale",
                "date_order",
                "2021-03-%02d 09:00:00".formatted(1 + number % 28),
                "order_line",
                List.of(
                        List.of(
                                0,
                                0,
                                Map.of(
                                        "product_id",
                                        product,
                                        "product_uom_qty",
                                        1,
                                        "price_unit",
                                        new BigDecimal("10.00")))));
    }

    /** How many lines the imports of a connection booked. */
    private int booked(JsonNode connection) {
        int lines = 0;
        for (JsonNode landing : connection.path("landings")) {
            JsonNode delivered =
                    HarbourCompany.await(
                            controller,
                            "imports/" + landing.path("importId").asText(),
                            "COMMITTED");
            assertThat(delivered.at("/rows/rejected").asInt()).as(delivered.toString()).isZero();
            lines += landing.path("rows").asInt();
        }
        return lines;
    }

    private JsonNode synced() {
        String path = "connections/" + MARK.toLowerCase(Locale.ROOT);
        String before = administrator.json(path).at("/sync/succeededAt").asText();
        administrator.post(path + "/syncs", JSON, "{\"wish\": \"changes\"}");
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode connection = administrator.json(path);
        while (connection.at("/sync/succeededAt").asText().equals(before)
                && connection.at("/sync/problem").isNull()
                && System.nanoTime() < end) {
            pause();
            connection = administrator.json(path);
        }
        return connection;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
