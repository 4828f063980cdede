package org.whalecurve.rest.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whalecurve.rest.problem.RequestProblem;

/** A key of the sender's choice under which an order is carried out once. */
public final class IdempotencyKey {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    /** What the header means, for the description of the interface. */
    public static final String DESCRIPTION =
            "A key of your choice, up to 100 visible characters: the same order sent again under it"
                    + " is carried out once.";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private IdempotencyKey() {}

    /**
     * @throws RequestProblem if the key cannot be one
     */
    public static @Nullable String checked(@Nullable String key) {
        if (key != null && !VISIBLE.matcher(key).matches()) {
            throw RequestProblem.wrongParameter(
                    HEADER, HEADER + " must be 1 to 100 visible ASCII characters.");
        }
        return key;
    }
}
