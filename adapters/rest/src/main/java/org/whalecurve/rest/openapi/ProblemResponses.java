package org.whalecurve.rest.openapi;

import java.util.List;
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

    private static final List<Sample> SAMPLES =
            List.of(
                    new Sample(
                            400,
                            "wrong-parameter",
                            "The parameter 'limit' must be a whole number from 1 to 500."),
                    new Sample(401, "not-signed-in", "Sign in, or send a valid access token."),
                    new Sample(403, "denied", "Your role does not include this."),
                    new Sample(404, "not-found", "There is no run '0b6c5f2d'."),
                    new Sample(
                            406,
                            "not-acceptable",
                            "This cannot be given in the form that Accept asks for."),
                    new Sample(409, "period-closed", "Period 2011-03 is closed."),
                    new Sample(
                            412,
                            "customer-changed",
                            "Somebody changed the customer since you read it."),
                    new Sample(413, "too-large", "At most 1000000 bytes may be sent here."),
                    new Sample(
                            415,
                            "unsupported-media-type",
                            "Content of this type cannot be read here; see Content-Type."),
                    new Sample(
                            428,
                            "version-missing",
                            "Say which version you change: send the ETag you read."),
                    new Sample(429, "too-many-requests", "Wait 12 seconds, then go on."),
                    new Sample(
                            500, "failed", "Something went wrong on our side. Reference 7f3a09be."),
                    new Sample(
                            503,
                            "unavailable",
                            "The database does not answer now. Try again in a minute."));

    private static final List<Integer> ALWAYS = List.of(400, 401, 403, 406, 429, 500, 503);
    private static final Set<Integer> WITH_RETRY = Set.of(429, 503);

    /** They name things in their content, not in their path. */
    private static final Set<String> NAMING = Set.of("orderRun", "receiveFile");

    private static final Set<String> VERSIONED =
            Set.of("editCustomer", "renameScenario", "deleteScenario");
    private static final Set<String> TAGGED =
            Set.of(
                    "viewCustomer",
                    "viewScenario",
                    "viewModel",
                    "viewRun",
                    "viewStatement",
                    "viewWhaleCurve",
                    "viewAllocations",
                    "viewCapacity",
                    "viewReconciliation",
                    "explainStatement",
                    "explainActivity",
                    "explainFacts",
                    "explainOrder",
                    "explainLines",
                    "tracePool",
                    "compareRuns");

    /** They ask, and are refused where what they find does not fit the run. */
    private static final String EXPLAINING = "explain";

    private ProblemResponses() {}

    static void describe(Components components) {
        SAMPLES.forEach(sample -> components.addResponse(nameOf(sample.status()), problem(sample)));
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
        if (method != HttpMethod.GET || operation.getOperationId().startsWith(EXPLAINING)) {
            statuses.add(409);
        }
        if (VERSIONED.contains(operation.getOperationId())) {
            statuses.addAll(List.of(412, 428));
        }
        if (TAGGED.contains(operation.getOperationId())) {
            statuses.add(412);
        }
        return statuses;
    }

    private static APIResponse problem(Sample sample) {
        Problem problem =
                Problem.of(sample.status(), sample.code(), sample.detail(), "/api/v1/runs");
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
        if (WITH_RETRY.contains(sample.status())) {
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

    /** What a refusal of a status may look like. */
    private record Sample(int status, String code, String detail) {}
}
