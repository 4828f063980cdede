package org.whalecurve.rest.scorecards;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** How far back values begin. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"month", "quarter", "half-year", "year"})
record SpanName(Span span) {

    static final String USUAL = "month";

    public static SpanName fromString(String text) {
        return Arrays.stream(Span.values())
                .filter(span -> Word.of(span).equals(text))
                .findAny()
                .map(SpanName::new)
                .orElseThrow(() -> wrong(text));
    }

    private static RequestProblem wrong(String text) {
        String known = Arrays.stream(Span.values()).map(Word::of).collect(Collectors.joining(", "));
        return RequestProblem.wrongParameter(
                "span", "There is no span '" + text + "'. There are: " + known + ".");
    }
}
