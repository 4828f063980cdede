package org.whalecurve.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** What arrived over HTTP cannot be taken as it is; found before anything was asked or ordered. */
public final class RequestProblem extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Problem.Fault> faults;
    private long retrySeconds;

    /**
     * @param status the HTTP status to answer with
     * @param code a stable name for programs to decide by
     * @param detail a sentence for the person who asked
     */
    public RequestProblem(int status, String code, String detail, List<Problem.Fault> faults) {
        super(detail, status);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public RequestProblem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    /**
     * Too much was asked in too short a time.
     *
     * @param seconds how long to wait
     */
    public static RequestProblem tooMany(long seconds) {
        RequestProblem problem =
                new RequestProblem(
                        429, "too-many-requests", "Wait " + seconds + " seconds, then go on.");
        problem.retrySeconds = seconds;
        return problem;
    }

    /** A parameter of the request that cannot be. */
    public static RequestProblem wrongParameter(String name, String detail) {
        return new RequestProblem(
                400, "wrong-parameter", detail, List.of(new Problem.Fault(name, 0, detail)));
    }

    /** After how many seconds to try again; 0 where waiting does not help. */
    long retrySeconds() {
        return retrySeconds;
    }

    Problem at(String instance) {
        String message = getMessage();
        return Problem.of(
                getResponse().getStatus(),
                code,
                message == null ? code : message,
                instance,
                faults);
    }
}
