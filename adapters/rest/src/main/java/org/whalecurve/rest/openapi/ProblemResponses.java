package org.whalecurve.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.whalecurve.rest.problem.Problem;

/** The refusals that every caller must be ready for. */
final class ProblemResponses {

    private static final Map<Integer, String> DETAILS =
            Map.ofEntries(
                    Map.entry(400, "The parameter 'limit' must be a whole number from 1 to 500."),
                    Map.entry(401, "Sign in, or send a valid access token."),
                    Map.entry(403, "Your role does not include this."),
                    Map.entry(404, "There is no run '0b6c5f2d'."),
                    Map.entry(406, "This cannot be given in the form that Accept asks for."),
                    Map.entry(409, "Period 2011-03 is closed."),
                    Map.entry(412, "Somebody changed the customer since you read it."),
                    Map.entry(413, "At most 1000000 bytes may be sent here."),
                    Map.entry(415, "Content of this type cannot be read here; see Content-Type."),
                    Map.entry(428, "Say which version you change: send the ETag you read."),
                    Map.entry(429, "Wait 12 seconds, then go on."),
                    Map.entry(500, "Something went wrong on our side. Reference 7f3a09be."),
                    Map.entry(503, "The database does not answer now. Try again in a minute."));

    private static final Map<Integer, String> CODES =
            Map.ofEntries(
                    Map.entry(400, "wrong-parameter"),
                    Map.entry(401, "not-signed-in"),
                    Map.entry(403, "denied"),
                    Map.entry(404, "not-found"),
                    Map.entry(406, "not-acceptable"),
                    Map.entry(409, "period-closed"),
                    Map.entry(412, "customer-changed"),
                    Map.entry(413, "too-large"),
                    Map.entry(415, "unsupported-media-type"),
                    Map.entry(428, "version-missing"),
                    Map.entry(429, "too-many-requests"),
                    Map.entry(500, "failed"),
                    Map.entry(503, "unavailable"));

    private static final List<Integer> ALWAYS = List.of(400, 401, 403, 406, 429, 500, 503);
    private static final Set<Integer> WITH_RETRY = Set.of(429, 503);

    /** They name things in their content, not in their path. */
    private static final Set<String> NAMING = Set.of("orderRun", "receiveFile");

    private static final Set<String> VERSIONED = Set.of("editCustomer");
    private static final Set<String> TAGGED =
            Set.of(
                    "viewCustomer",
                    "viewModel",
                    "viewRun",
                    "viewStatement",
                    "viewWhaleCurve",
                    "viewCapacity",
                    "viewReconciliation");

    private ProblemResponses() {}

    static void describe(Components components) {
        DETAILS.forEach((status, detail) ->
                components.addResponse(nameOf(status), problem(status, CODES.get(status), detail)));
    }

    static void addTo(HttpMethod method, String path, Operation operation) {
        for (int status : expected(method, path, operation)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(status),
                            OASFactory.createAPIResponse()
                                    .ref("#/components/responses/" + nameOf(status)));
        }
        if (TAGGED.contains(operation.getOperationId())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("You have the same already: see If-None-Match."));
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .addHeader("ETag", header("Names what was answered; for If-None-Match."));
        }
    }

    private static SortedSet<Integer> expected(
            HttpMethod method, String path, Operation operation) {
        SortedSet<Integer> statuses = new TreeSet<>(ALWAYS);
        if (path.contains("{") || NAMING.contains(operation.getOperationId())) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        if (method != HttpMethod.GET) {
            statuses.add(409);
        }
        if (VERSIONED.contains(operation.getOperationId())) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses;
    }

    private static APIResponse problem(int status, String code, String detail) {
        Problem problem = Problem.of(status, code, detail, "/api/v1/runs");
        Content content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(
                                                OASFactory.createSchema()
                                                        .ref("#/components/schemas/Problem"))
                                        .example(Examples.parse(problem.json())));
        APIResponse response =
                OASFactory.createAPIResponse().description(problem.title() + ".").content(content);
        if (WITH_RETRY.contains(status)) {
            response.addHeader("Retry-After", header("After how many seconds to try again."));
        }
        return response;
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static String nameOf(int status) {
        return "Problem" + status;
    }
}
