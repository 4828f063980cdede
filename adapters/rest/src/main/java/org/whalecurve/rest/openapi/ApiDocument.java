package org.whalecurve.rest.openapi;

import static java.util.Map.entry;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the document that is made from the operations: how to sign in, which problems to expect
 * and an example of everything that is sent and answered.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    private static final String SIGN_IN = "bearer";

    private static final Map<String, String> TAGS =
            Map.ofEntries(
                    entry("access", "Who one is, and who answers for which unit."),
                    entry(
                            "imports",
                            "Delivering files of order lines and ledger postings, and following them."),
                    entry("customers", "Customers and the people who look after them."),
                    entry("connections", "CRMs that are read, and whose accounts are whose."),
                    entry("products", "What is sold."),
                    entry("periods", "The periods of the books."),
                    entry("cost-models", "Time-driven cost models and their versions."),
                    entry("organisation", "How the company is divided, and how its units stand."),
                    entry("scorecards", "Scorecards, their scores and what moved their measures."),
                    entry("lifetime", "What customers will earn, and how sure that is."),
                    entry(
                            "initiatives",
                            "What is undertaken for a while, by whom, and what it brought."),
                    entry("incentive-plans", "What people are paid for, tried on the past."),
                    entry("runs", "Calculating a period, and publishing the result."),
                    entry("results", "What each customer earned, and how it ties."),
                    entry("audit", "The record of who did what."));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.info(
                OASFactory.createInfo()
                        .title("Whalecurve")
                        .version("1")
                        .description(
                                "What each customer really earns: the same questions and orders as"
                                        + " in the pages, for programs. Amounts are decimal texts"
                                        + " with a currency. Every refusal is a problem as in RFC"
                                        + " 9457. Lists come in parts: send `next` back as"
                                        + " `after`.")
                        .contact(OASFactory.createContact().name("Whalecurve"))
                        .license(
                                OASFactory.createLicense()
                                        .name("Apache-2.0")
                                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        api.servers(List.of(OASFactory.createServer().url("/").description("This server.")));
        api.tags(
                TAGS.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(tag ->
                                OASFactory.createTag()
                                        .name(tag.getKey())
                                        .description(tag.getValue()))
                        .toList());
        api.getComponents().securitySchemes(Map.of(SIGN_IN, signIn()));
        ProblemResponses.describe(api.getComponents());
        api.getPaths().getPathItems().forEach(ApiDocument::complete);
    }

    private static SecurityScheme signIn() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "An access token of the realm, signed with RS256, for the audience"
                                + " `whalecurve-api`; checked as RFC 8725 asks.");
    }

    private static void complete(String path, PathItem item) {
        item.getOperations()
                .forEach((method, operation) -> {
                    operation.security(
                            List.of(OASFactory.createSecurityRequirement().addScheme(SIGN_IN)));
                    ProblemResponses.addTo(method, path, operation);
                    answerEverySuccessAlike(operation);
                    giveExamples(path, operation);
                });
    }

    /** Where an operation names several successes, each has the same content. */
    private static void answerEverySuccessAlike(Operation operation) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        responses.values().stream()
                .filter(response -> response.getRef() == null && response.getContent() != null)
                .findFirst()
                .ifPresent(full ->
                        responses.entrySet().stream()
                                .filter(each -> each.getKey().startsWith("20"))
                                .filter(each -> !each.getKey().equals("204"))
                                .map(Map.Entry::getValue)
                                .filter(each -> each.getContent() == null)
                                .forEach(each -> each.content(full.getContent())));
    }

    private static void giveExamples(String path, Operation operation) {
        String id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            Examples.addTo(operation.getRequestBody().getContent(), id + ".request");
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, response) -> {
                    if (status.startsWith("2") && response.getContent() != null) {
                        Examples.addTo(response.getContent(), id);
                    }
                });
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                if (parameter.getIn() == Parameter.In.PATH) {
                    parameter.example(Examples.ofPathParameter(path, parameter.getName()));
                }
            }
        }
    }
}
