package org.whalecurve.rest.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whalecurve.rest.problem.RequestProblem;

/** Versions of things that people edit, as strong ETags: {@code "7"}. */
public final class Version {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * The version that a change is based on.
     *
     * @param ifMatch the header If-Match
     * @throws RequestProblem 428 if it is missing, 412 if it names no version of ours
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new RequestProblem(
                    428,
                    "version-missing",
                    "Say which version you change: send the ETag you read as If-Match.");
        }
        Matcher tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw stale("If-Match names no version of this; read it again and send its ETag.");
        }
        return Long.parseLong(tag.group(1));
    }

    static RequestProblem stale(String detail) {
        return new RequestProblem(412, "stale", detail);
    }
}
