package org.whalecurve.rest.profitability;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.growth.Growth;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** How customers answered to more or less revenue. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "grew-and-earns-more",
            "grew-and-earns-less",
            "shrank-and-earns-more",
            "shrank-and-earns-less"
        })
record GrowthName(Growth growth) {

    static final String USUAL = "grew-and-earns-less";

    public static GrowthName fromString(String text) {
        return Arrays.stream(Growth.values())
                .filter(growth -> Word.of(growth).equals(text))
                .findAny()
                .map(GrowthName::new)
                .orElseThrow(() -> wrong(text));
    }

    private static RequestProblem wrong(String text) {
        String known =
                Arrays.stream(Growth.values()).map(Word::of).collect(Collectors.joining(", "));
        return RequestProblem.wrongParameter(
                "answer", "There is no answer '" + text + "'. There are: " + known + ".");
    }
}
