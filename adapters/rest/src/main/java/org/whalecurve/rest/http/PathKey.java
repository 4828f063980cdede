package org.whalecurve.rest.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.rest.problem.RequestProblem;

/**
 * A company's key as one segment of a path. Keys with characters that the door does not let through
 * in a path are written as {@code ~} and the key in base64url.
 *
 * <p>No record: the framework would read a path by its constructor, and not by {@link #fromString}.
 */
@Schema(type = SchemaType.STRING, examples = "17850")
public final class PathKey {

    private static final String ENCODED = "~";

    /** The first stands for the lines without a customer, the others for places in a path. */
    private static final Set<String> RESERVED = Set.of("-", ".", "..");

    private static final String TROUBLESOME = "/\\;";

    private final String value;

    private PathKey(String value) {
        this.value = value;
    }

    /** The key as the company spells it. */
    public static PathKey of(String key) {
        return new PathKey(key);
    }

    /** Reads a segment. */
    public static PathKey fromString(String segment) {
        if (!segment.startsWith(ENCODED)) {
            return new PathKey(segment);
        }
        try {
            byte[] key = Base64.getUrlDecoder().decode(segment.substring(ENCODED.length()));
            return new PathKey(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            throw RequestProblem.wrongParameter(
                    "key", "After '~' the path must hold a key in base64url.");
        }
    }

    /** The key. */
    public String value() {
        return value;
    }

    /** The segment that {@link #fromString} reads back, percent-encoded. */
    public String segment() {
        boolean plain =
                !value.startsWith(ENCODED)
                        && !RESERVED.contains(value)
                        && value.chars().noneMatch(PathKey::isTroublesome)
                        && !value.isBlank();
        return plain
                ? URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")
                : ENCODED
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isTroublesome(int c) {
        return c < ' ' || TROUBLESOME.indexOf(c) >= 0;
    }
}
