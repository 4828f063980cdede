package org.whalecurve.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Sends every example of the document and gets the example of the answer: the document cannot
 * promise what the interface does not do.
 */
@QuarkusTest
@TestSecurity(
        user = "amara",
        roles = {"controller", "administrator"})
class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatTheDocumentShowsIsWhatTheInterfaceDoes() throws IOException {
        JsonNode document = JSON.readTree(given().get("/openapi?format=json").asByteArray());
        for (DescribedOperation operation : DescribedOperation.allOf(document)) {
            Response answer = send(operation);
            assertThat(operation.described().path("responses").has("" + answer.statusCode()))
                    .as("%s answers %s", operation, answer.asString())
                    .isTrue();
            assertThat(answer.statusCode()).as(operation.toString()).isBetween(200, 299);
            Optional<Map.Entry<String, JsonNode>> form =
                    operation.successContent().stream().findFirst();
            if (form.isPresent() && ApiDocumentTest.BINARY.contains(form.get().getKey())) {
                assertThat(answer.contentType()).isEqualTo(form.get().getKey());
                assertThat(answer.asByteArray()).as(operation.toString()).isNotEmpty();
            } else if (form.isPresent()) {
                JsonNode example = form.get().getValue().path("example");
                JsonNode got =
                        form.get().getKey().endsWith("json")
                                ? JSON.readTree(answer.asByteArray())
                                : JSON.getNodeFactory().textNode(text(answer));
                assertThat(got).as(operation.toString()).isEqualTo(example);
                assertThat(
                                new DescribedShape(document)
                                        .undescribed(got, form.get().getValue().path("schema")))
                        .as("what %s answers and no schema describes", operation)
                        .isEmpty();
            }
        }
    }

    private static Response send(DescribedOperation operation) {
        RequestSpecification request = given();
        operation
                .parameters()
                .filter(parameter -> parameter.has("example"))
                .forEach(parameter -> {
                    String name = parameter.path("name").asText();
                    String example = parameter.path("example").asText();
                    switch (parameter.path("in").asText()) {
                        case "path" -> request.pathParam(name, example);
                        case "query" -> request.queryParam(name, example);
                        default -> request.header(name, example);
                    }
                });
        operation.requestContent().stream()
                .filter(form -> form.getValue().has("example"))
                .findFirst()
                .ifPresent(form ->
                        request.contentType(form.getKey())
                                .body(bytes(form.getValue().path("example"))));
        return request.request(operation.method(), operation.path());
    }

    private static byte[] bytes(JsonNode example) {
        String text = example.isTextual() ? example.asText() : example.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** In the document, lines end as in any text of it. */
    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
