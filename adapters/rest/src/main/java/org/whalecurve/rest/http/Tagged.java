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
        EntityTag tag = new EntityTag(hashOf(answer.toString()), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? RestResponse.ResponseBuilder.ok(answer).tag(tag).build()
                : RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
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
