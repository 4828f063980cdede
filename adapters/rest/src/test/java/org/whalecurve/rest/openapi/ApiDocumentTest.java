package org.whalecurve.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lints the document of the interface. The names of the rules of Spectral and of its OWASP ruleset
 * stand beside the checks that take their place, so that a reader can compare.
 */
@QuarkusTest
@TestSecurity(user = "amara", roles = "controller")
class ApiDocumentTest {

    /** What no example can show as text. */
    static final Set<String> BINARY =
            Set.of(
                    "application/gzip",
                    "application/octet-stream",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "image/svg+xml");

    private JsonNode document = new ObjectMapper().nullNode();
    private List<DescribedOperation> operations = List.of();

    @BeforeEach
    void read() throws IOException {
        document = new ObjectMapper().readTree(given().get("/openapi?format=json").asByteArray());
        operations = DescribedOperation.allOf(document);
    }

    /** info-contact, info-description, info-license, license-url, oas3-api-servers */
    @Test
    void theDocumentSaysWhatItIs() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.at("/info/title").asText()).isEqualTo("Whalecurve");
        assertThat(document.at("/info/description").asText()).isNotBlank();
        assertThat(document.at("/info/contact/name").asText()).isNotBlank();
        assertThat(document.at("/info/license/url").asText()).startsWith("https://");
        assertThat(document.path("servers")).isNotEmpty();
        assertThat(operations).hasSizeGreaterThan(35);
    }

    /** operation-operationId, operation-operationId-unique, operation-operationId-valid-in-url */
    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(operations).allMatch(each -> each.id().matches("[a-z][A-Za-z]+"));
        assertThat(operations).extracting(DescribedOperation::id).doesNotHaveDuplicates();
    }

    /** operation-description, operation-tags, operation-singular-tag, operation-tag-defined */
    @Test
    void everyOperationIsSummedUpAndFiled() {
        Set<String> known = new HashSet<>();
        document.path("tags").forEach(tag -> known.add(tag.path("name").asText()));
        assertEach(each -> each.described().path("summary").asText().matches("[A-Z].{10,}\\."));
        assertEach(each -> each.described().path("tags").size() == 1);
        assertEach(each -> known.contains(each.described().path("tags").path(0).asText()));
        assertThat(document.path("tags"))
                .allMatch(tag -> !tag.path("description").asText().isEmpty());
    }

    /** paths-kebab-case, path-keys-no-trailing-slash, path-not-include-query */
    @Test
    void pathsAreInKebabCase() {
        assertEach(each ->
                each.path()
                        .matches(
                                "/api/v1(/([a-z]+(-[a-z]+)*(\\.(csv|xlsx|pdf|svg))?|\\{[a-z]+}))+"));
    }

    /** path-params, oas3-parameter-description, oas3-valid-schema-example */
    @Test
    void everyParameterIsDescribed() {
        for (DescribedOperation each : operations) {
            assertThat(each.parameters())
                    .as(each.toString())
                    .allMatch(parameter -> !parameter.path("description").asText().isBlank())
                    .allMatch(parameter -> !parameter.path("schema").isMissingNode())
                    .allMatch(parameter ->
                            !parameter.path("in").asText().equals("path")
                                    || (parameter.path("required").asBoolean()
                                            && !parameter.path("example").isMissingNode()));
            assertThat(each.path().split("\\{", -1).length - 1)
                    .as(each.toString())
                    .isEqualTo(
                            (int)
                                    each.parameters()
                                            .filter(p -> p.path("in").asText().equals("path"))
                                            .count());
        }
    }

    /** owasp:api2:2023-write-restricted, read-restricted, no-http-basic, jwt-best-practices */
    @Test
    void nothingCanBeAskedOrOrderedWithoutAToken() {
        assertEach(each -> each.described().path("security").size() == 1);
        assertEach(each -> each.described().path("security").path(0).has("bearer"));
        JsonNode scheme = document.at("/components/securitySchemes/bearer");
        assertThat(document.at("/components/securitySchemes")).hasSize(1);
        assertThat(scheme.path("scheme").asText()).isEqualTo("bearer");
        assertThat(scheme.path("description").asText()).contains("RFC 8725");
    }

    /**
     * owasp:api8:2023-define-error-responses-401 and -500, define-error-validation,
     * owasp:api4:2023-rate-limit-responses-429
     */
    @Test
    void everyOperationTellsWhichProblemsToExpect() {
        for (String status : List.of("400", "401", "403", "406", "429", "500", "503")) {
            assertEach(each -> each.described().path("responses").has(status));
        }
        assertEach(each -> !each.path().contains("{") || answersWith(each, "404"));
        assertEach(each -> each.requestContent().isEmpty() || answersWith(each, "413"));
        assertEach(each -> each.requestContent().isEmpty() || answersWith(each, "415"));
    }

    /** owasp:api4:2023-rate-limit-retry-after, oas3-valid-media-example */
    @Test
    void everyProblemIsOneOfRfc9457WithAnExample() {
        for (Map.Entry<String, JsonNode> response :
                document.at("/components/responses").properties()) {
            JsonNode content = response.getValue().path("content").path("application/problem+json");
            assertThat(content.at("/schema/$ref").asText()).endsWith("/Problem");
            assertThat("Problem" + content.at("/example/status").asInt())
                    .isEqualTo(response.getKey());
        }
        for (String waiting : List.of("Problem429", "Problem503")) {
            assertThat(document.at("/components/responses/" + waiting + "/headers"))
                    .as(waiting)
                    .isNotEmpty();
        }
    }

    /** operation-success-response, oas3-examples-value-or-externalValue */
    @Test
    void everythingSentAndAnsweredHasAnExample() {
        assertEach(each ->
                each.described().path("responses").has("204") || !each.successContent().isEmpty());
        assertEach(each -> each.successContent().stream().allMatch(ApiDocumentTest::hasExample));
        assertEach(each -> each.requestContent().stream().allMatch(ApiDocumentTest::hasExample));
    }

    /** oas3-schema, no-unresolved-refs */
    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(ref -> !document.at(ref.substring(1)).isMissingNode());
    }

    private static boolean hasExample(Map.Entry<String, JsonNode> form) {
        return BINARY.contains(form.getKey()) || form.getValue().has("example");
    }

    private static boolean answersWith(DescribedOperation operation, String status) {
        return operation.described().path("responses").has(status);
    }

    private void assertEach(Predicate<DescribedOperation> rule) {
        assertThat(operations).filteredOn(rule.negate()).isEmpty();
    }
}
