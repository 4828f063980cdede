package org.whalecurve.rest.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers with an ETag, and with 304 where the caller has the same already. The tag is a hash over
 * everything the answer says, hence weak: it is about the meaning, not the bytes.
 */
public final class Tagged {

    private static final int TAG_BYTES = 16;

    private Tagged() {}

    /**
     * @param answer a record, whose text names everything it holds
     */
    public static <T extends Record> RestResponse<T> answer(Request request, T answer) {
        return answer(request, new EntityTag(hashOf(answer.toString()), true), answer);
    }

    /**
     * @param tag names the version that is answered
     * @throws RequestProblem 412 if only another version than this was asked for
     */
    public static <T extends Record> RestResponse<T> answer(
            Request request, EntityTag tag, T answer) {
        Response.ResponseBuilder otherwise = request.evaluatePreconditions(tag);
        if (otherwise == null) {
            return RestResponse.ResponseBuilder.ok(answer).tag(tag).build();
        }
        if (otherwise.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw Version.stale("If-Match names another version than this.");
        }
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                .tag(tag)
                .build();
    }

    private static String hashOf(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
