package org.whalecurve.rest.profitability;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** The name of a convention by which a change of margin is parted. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"price-volume-mix", "old-volume"})
record ConventionName(Convention convention) {

    static final String USUAL = "price-volume-mix";

    public static ConventionName fromString(String text) {
        return Arrays.stream(Convention.values())
                .filter(convention -> Word.of(convention).equals(text))
                .findAny()
                .map(ConventionName::new)
                .orElseThrow(() -> wrong(text));
    }

    private static RequestProblem wrong(String text) {
        String known =
                Arrays.stream(Convention.values()).map(Word::of).collect(Collectors.joining(", "));
        return RequestProblem.wrongParameter(
                "convention", "There is no convention '" + text + "'. There are: " + known + ".");
    }
}
