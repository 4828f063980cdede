package org.whalecurve.rest.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.Refusal;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param type names the sort of problem; relative to this server
 * @param title the sort of problem in words
 * @param status the HTTP status
 * @param detail a sentence for the person who asked: what is wrong and what to do
 * @param instance the path that was asked
 * @param code a stable name for programs to decide by
 * @param faults the faults one by one, where there are several
 */
@Schema(name = "Problem", description = "What went wrong, in the form of RFC 9457.")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Fault> faults) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault in what was sent.
     *
     * @param where the place, such as a field or a column; empty for the whole
     * @param line the line, counted from 1; 0 where lines mean nothing
     * @param problem what is wrong and what would be right
     */
    @Schema(name = "Fault", description = "One fault in what was sent.")
    public record Fault(String where, long line, String problem) {

        static Fault from(Refusal.Fault fault) {
            return new Fault(fault.where(), fault.line(), fault.problem());
        }
    }

    /** A problem without single faults. */
    public static Problem of(int status, String code, String detail, String instance) {
        return of(status, code, detail, instance, List.of());
    }

    /** A problem with its faults. */
    public static Problem of(
            int status, String code, String detail, String instance, List<Fault> faults) {
        return new Problem(
                "/problems/" + code, titleOf(status), status, detail, instance, code, faults);
    }

    static Problem of(Refusal refusal, String instance) {
        return of(
                statusOf(refusal.kind()),
                refusal.code(),
                refusal.detail(),
                instance,
                refusal.faults().stream().map(Fault::from).toList());
    }

    /** The problem as JSON, for wherever nothing that writes JSON from records stands. */
    public String json() {
        JsonArray list = new JsonArray();
        for (Fault fault : faults) {
            list.add(
                    new JsonObject()
                            .put("where", fault.where())
                            .put("line", fault.line())
                            .put("problem", fault.problem()));
        }
        return new JsonObject()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .put("code", code)
                .put("faults", list)
                .encode();
    }

    private static int statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case WRONG_INPUT -> 400;
            case NOT_SIGNED_IN -> 401;
            case DENIED -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case LIMIT -> 413;
            case UNAVAILABLE -> 503;
        };
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 400 -> "What was sent is wrong";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "No such form of answer";
            case 409 -> "The present state forbids it";
            case 412 -> "Changed meanwhile";
            case 413 -> "Too large";
            case 415 -> "Unknown form of content";
            case 428 -> "Version missing";
            case 429 -> "Too many requests";
            case 503 -> "Not available now";
            default -> status < 500 ? "Refused" : "Failed";
        };
    }
}
