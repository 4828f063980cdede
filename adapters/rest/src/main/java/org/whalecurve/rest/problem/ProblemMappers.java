package org.whalecurve.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/**
 * Turns everything that can go wrong into a problem: no empty answers, no names of classes, no
 * traces.
 */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_SECONDS = 60;

    private final Instance<HttpAuthenticator> authenticator;

    ProblemMappers(Instance<HttpAuthenticator> authenticator) {
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, RoutingContext request) {
        Problem problem = Problem.of(refusal, request.normalizedPath());
        Response.ResponseBuilder answer = answer(problem);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response wrongRequest(RequestProblem problem, RoutingContext request) {
        Response.ResponseBuilder answer = answer(problem.at(request.normalizedPath()));
        if (problem.retrySeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retrySeconds());
        }
        return answer.build();
    }

    /** What Quarkus itself refuses: no such path, method, media type, parameter, JSON. */
    @ServerExceptionMapper
    Response refusedByServer(WebApplicationException refused, RoutingContext request) {
        Response given = refused.getResponse();
        int status = given.getStatus();
        String path = request.normalizedPath();
        if (status < 400) {
            return given;
        }
        if (status >= 500) {
            return failed(refused, request);
        }
        if (refused.getCause() instanceof JacksonException wrong) {
            return answer(JsonProblem.of(wrong, path)).build();
        }
        Response.ResponseBuilder answer =
                answer(Problem.of(status, codeOf(status), detailOf(status, request), path));
        if (given.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    /** Stands for itself: for this one Quarkus brings a mapper that would be preferred. */
    @ServerExceptionMapper
    Response wrongType(MismatchedInputException wrong, RoutingContext request) {
        return wrongJson(wrong, request);
    }

    @ServerExceptionMapper
    Response wrongJson(JacksonException wrong, RoutingContext request) {
        return answer(JsonProblem.of(wrong, request.normalizedPath())).build();
    }

    @ServerExceptionMapper
    Uni<Response> notSignedIn(UnauthorizedException refused, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper
    Uni<Response> tokenRefused(AuthenticationFailedException refused, RoutingContext request) {
        LOG.debugf("sign-in refused: %s", refused.getMessage());
        return challenge(request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, RoutingContext request) {
        return answer(Problem.of(Refusal.denied(), request.normalizedPath())).build();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext request) {
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.errorf(
                failure, "request failed, reference %s: %s", reference, request.request().method());
        return answer(
                        Problem.of(
                                500,
                                "failed",
                                "Something went wrong on our side. Try again; if it happens again,"
                                        + " tell us the reference "
                                        + reference
                                        + ".",
                                request.normalizedPath()))
                .build();
    }

    /** Lets the sign-in in use say how to sign in: a redirect for pages, 401 for programs. */
    private Uni<Response> challenge(RoutingContext request) {
        String path = request.normalizedPath();
        return authenticator
                .get()
                .getChallenge(request)
                .map(challenge -> challenged(challenge, path));
    }

    private static Response challenged(@Nullable ChallengeData challenge, String path) {
        int status = challenge == null ? 401 : challenge.status;
        Response.ResponseBuilder answer =
                status == 401
                        ? answer(
                                Problem.of(
                                        401,
                                        "not-signed-in",
                                        "Sign in, or send a valid access token.",
                                        path))
                        : Response.status(status);
        if (challenge != null && challenge.headerName != null) {
            answer.header(challenge.headerName.toString(), challenge.headerContent);
        }
        return answer.build();
    }

    /** As text: what was to be answered may have been a table, and its writer is already chosen. */
    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.json());
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "wrong-request";
        };
    }

    private static String detailOf(int status, RoutingContext request) {
        return switch (status) {
            case 404 -> "There is nothing here.";
            case 405 -> request.request().method() + " cannot be used here.";
            case 406 -> "This cannot be given in the form that Accept asks for.";
            case 413 -> "This is larger than what may be sent here.";
            case 415 -> "Content of this type cannot be read here; see Content-Type.";
            default -> "The request cannot be understood.";
        };
    }
}
