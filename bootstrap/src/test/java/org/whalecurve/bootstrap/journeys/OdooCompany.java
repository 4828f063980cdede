package org.whalecurve.bootstrap.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company that keeps its customers and orders in a real Odoo, which somebody started for tests.
 *
 * @param url its address
 * @param key API key of its administrator
 */
record OdooCompany(String url, String database, String key) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_A_TIME = 500;

    /** The one that the environment names; none if it names none. */
    static Optional<OdooCompany> ofEnvironment() {
        String url = System.getenv("WHALECURVE_ODOO_URL");
        String database = System.getenv("WHALECURVE_ODOO_DATABASE");
        String key = System.getenv("WHALECURVE_ODOO_KEY");
        return url == null || database == null || key == null
                ? Optional.empty()
                : Optional.of(new OdooCompany(url, database, key));
    }

    /** The currency in which it sells. */
    String currency() {
        return call(
                        "res.company",
                        "search_read",
                        Map.of("domain", List.of(), "fields", List.of("currency_id")))
                .at("/0/currency_id/1")
                .asText();
    }

    /** Something to sell; the id that its order lines refer to. */
    long product(String name) {
        return call("product.product", "create", Map.of("vals_list", List.of(Map.of("name", name))))
                .path(0)
                .asLong();
    }

    /** Creates records and returns their ids. */
    List<Long> create(String model, List<? extends Map<String, ?>> records) {
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < records.size(); from += AT_A_TIME) {
            List<? extends Map<String, ?>> some =
                    records.subList(from, Math.min(records.size(), from + AT_A_TIME));
            call(model, "create", Map.of("vals_list", some)).forEach(id -> ids.add(id.asLong()));
        }
        return ids;
    }

    void write(String model, long id, Map<String, ?> values) {
        call(model, "write", Map.of("ids", List.of(id), "vals", values));
    }

    /** The first line of an order. */
    long lineOf(long order) {
        return call(
                        "sale.order.line",
                        "search",
                        Map.of("domain", List.of(List.of("order_id", "=", order))))
                .path(0)
                .asLong();
    }

    /** How many lines all its confirmed orders have. */
    int confirmedLines() {
        return call(
                        "sale.order.line",
                        "search_count",
                        Map.of("domain", List.of(List.of("state", "=", "sale"))))
                .asInt();
    }

    private JsonNode call(String model, String method, Map<String, ?> arguments) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url + "/json/2/" + model + "/" + method))
                            .header("Authorization", "bearer " + key)
                            .header("X-Odoo-Database", database)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(arguments)))
                            .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(model + "." + method + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
