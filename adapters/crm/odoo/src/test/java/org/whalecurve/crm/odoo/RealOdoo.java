package org.whalecurve.crm.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.crm.http.Documents;

/**
 * A real Odoo that somebody started for tests, and what people do in it.
 *
 * @param url its address
 * @param key API key of its administrator
 */
record RealOdoo(String url, String database, String key) {

    /** The one that the environment names; none if it names none. */
    static Optional<RealOdoo> ofEnvironment() {
        String url = System.getenv("WHALECURVE_ODOO_URL");
        String database = System.getenv("WHALECURVE_ODOO_DATABASE");
        String key = System.getenv("WHALECURVE_ODOO_KEY");
        return url == null || database == null || key == null
                ? Optional.empty()
                : Optional.of(new RealOdoo(url, database, key));
    }

    CrmAccess access() {
        return new CrmAccess(
                "real",
                Map.of(
                        "url", url,
                        "database", database,
                        "api-key", key,
                        "calls-per-second", "50"));
    }

    JsonNode call(String model, String method, Map<String, ?> arguments) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/json/2/" + model + "/" + method))
                        .header("Authorization", "bearer " + key)
                        .header("X-Odoo-Database", database)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Documents.text(arguments)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(method + ": " + answer.body());
            }
            return Documents.read(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    List<String> create(List<String> names) {
        JsonNode ids =
                call(
                        "res.partner",
                        "create",
                        Map.of(
                                "vals_list",
                                names.stream()
                                        .map(name -> Map.of("name", name, "is_company", true))
                                        .toList()));
        return ids.valueStream().map(JsonNode::asText).toList();
    }

    String createPerson(String name, String company) {
        return call(
                        "res.partner",
                        "create",
                        Map.of(
                                "vals_list",
                                List.of(Map.of("name", name, "parent_id", Long.valueOf(company)))))
                .path(0)
                .asText();
    }

    String createOrder(String person) {
        return call(
                        "sale.order",
                        "create",
                        Map.of("vals_list", List.of(Map.of("partner_id", Long.valueOf(person)))))
                .path(0)
                .asText();
    }

    void write(List<String> ids, Map<String, ?> values) {
        call(
                "res.partner",
                "write",
                Map.of("ids", ids.stream().map(Long::valueOf).toList(), "vals", values));
    }

    void delete(String id) {
        call("res.partner", "unlink", Map.of("ids", List.of(Long.valueOf(id))));
    }

    /** Changes a name at once, and ends its transaction only after some seconds. */
    void renameSlowly(String id, String name, int seconds) {
        JsonNode model =
                call(
                        "ir.model",
                        "search",
                        Map.of("domain", List.of(List.of("model", "=", "res.partner"))));
        JsonNode action =
                call(
                        "ir.actions.server",
                        "create",
                        Map.of(
                                "vals_list",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Slow",
                                                "model_id",
                                                model.path(0).asLong(),
                                                "state",
                                                "code",
                                                "code",
                                                "env['res.partner'].browse(%s).write({'name': '%s'})\nenv.flush_all()\ntime.sleep(%d)"
                                                        .formatted(id, name, seconds)))));
        call(
                "ir.actions.server",
                "run",
                Map.of("ids", List.of(action.path(0).asLong()), "context", Map.of()));
    }

    /** An administrator creates a field of contacts, unless it stands there. */
    void createField(String name, String type) {
        JsonNode there =
                call(
                        "ir.model.fields",
                        "search",
                        Map.of(
                                "domain",
                                List.of(
                                        List.of("model", "=", "res.partner"),
                                        List.of("name", "=", name))));
        if (there.isEmpty()) {
            JsonNode model =
                    call(
                            "ir.model",
                            "search",
                            Map.of("domain", List.of(List.of("model", "=", "res.partner"))));
            call(
                    "ir.model.fields",
                    "create",
                    Map.of(
                            "vals_list",
                            List.of(
                                    Map.of(
                                            "name", name,
                                            "field_description", name,
                                            "model_id", model.path(0).asLong(),
                                            "ttype", type,
                                            "state", "manual"))));
        }
    }

    JsonNode value(String id, String field) {
        return call(
                        "res.partner",
                        "read",
                        Map.of("ids", List.of(Long.valueOf(id)), "fields", List.of(field)))
                .path(0)
                .path(field);
    }
}
