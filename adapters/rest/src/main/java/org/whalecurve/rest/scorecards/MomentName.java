package org.whalecurve.rest.scorecards;

import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.rest.problem.RequestProblem;

/** A moment in a parameter. */
@Schema(type = SchemaType.STRING, format = "date-time", examples = "2011-05-01T00:00:00Z")
record MomentName(Instant moment) {

    /** The moment of a parameter; null if it was not sent. */
    static @Nullable Instant orNull(@Nullable MomentName name) {
        return name == null ? null : name.moment();
    }

    public static MomentName fromString(String text) {
        try {
            return new MomentName(Instant.parse(text));
        } catch (DateTimeException _) {
            throw RequestProblem.wrongParameter(
                    "asOf", "'" + text + "' is no moment: write it as 2011-05-01T00:00:00Z.");
        }
    }
}
