package org.whalecurve.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/api.md what the interface is; {@code -Dwhalecurve.docs=write} writes it anew. */
@QuarkusTest
@TestSecurity(user = "amara", roles = "controller")
class ApiReferenceTest {

    private static final String INTRODUCTION =
            """
            # The API

            Written from the description that the application serves at `/openapi` (OpenAPI 3.1, for those signed in), where every operation has
            its parameters, answers and examples. `./mvnw test -pl adapters/rest -am -Dwhalecurve.docs=write` writes this page anew.

            - **Signing in**: `Authorization: Bearer` with an access token of the realm for the audience `whalecurve-api`.
            - **Amounts** are decimal texts with a currency: `{"amount":"1234.50","currency":"GBP"}`.
            - **Refusals** are problems as in RFC 9457, with a `code` for programs and `faults` that name place and line.
            - **Lists** come in parts: `{"items":[…],"next":…}`; send `next` back as `after`, up to 500 items a part (`limit`).
            - **Results** carry an `ETag`: send it as `If-None-Match` and get 304 while nothing changed. Customers are changed with `If-Match`.
            - **Orders** may carry an `Idempotency-Key`; files need none, the same content is the same import.
            - **Keys in paths**: a customer's key that cannot stand in a path is written as `~` and the key in base64url; every `href` does so.
            - **Tables** (`.csv`, RFC 4180, UTF-8): a text that a spreadsheet could run as a formula begins with an apostrophe; who reads the table
              strips an apostrophe before one of `= + - @ '`, their full-width forms, tab or line break, and has the text as it was.
            - **Documents** (`.xlsx`, `.pdf`) are made from the data when they are asked for: complete, or a problem.
            """;

    @Test
    void thePageTellsEveryOperation() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asByteArray());
        String written = INTRODUCTION + tables(document);
        Path page = home().resolve("docs/api.md");
        if ("write".equals(System.getProperty("whalecurve.docs"))) {
            Files.writeString(page, written);
        }
        assertThat(page).content().isEqualTo(written);
    }

    private static String tables(JsonNode document) {
        List<DescribedOperation> operations = DescribedOperation.allOf(document);
        StringBuilder tables = new StringBuilder();
        for (JsonNode tag : document.path("tags")) {
            String name = tag.path("name").asText();
            tables.append("\n## ").append(name).append("\n\n");
            tables.append(tag.path("description").asText()).append("\n\n");
            tables.append("| Operation | | Parameters |\n|---|---|---|\n");
            operations.stream()
                    .filter(each -> each.described().at("/tags/0").asText().equals(name))
                    .forEach(each -> tables.append(row(each)));
        }
        return tables.toString();
    }

    private static String row(DescribedOperation operation) {
        String parameters =
                operation
                        .parameters()
                        .filter(each -> !each.path("in").asText().equals("path"))
                        .map(each -> "`" + each.path("name").asText() + "`")
                        .collect(Collectors.joining(" "));
        return "| `%s %s` | %s | %s |\n"
                .formatted(
                        operation.method(),
                        operation.path(),
                        operation.described().path("summary").asText(),
                        parameters);
    }

    private static Path home() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(place -> Files.exists(place.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
    }
}
