package org.whalecurve.rest.lifetime;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.lifetime.EquityGrouping;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** By what valued customers are put together. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"cohort", "segment", "country"})
record EquityBy(EquityGrouping grouping) {

    static final String USUAL = "cohort";

    public static EquityBy fromString(String text) {
        return Arrays.stream(EquityGrouping.values())
                .filter(grouping -> Word.of(grouping).equals(text))
                .findAny()
                .map(EquityBy::new)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "by",
                                "Customers are not put together by '"
                                        + text
                                        + "'. There are: "
                                        + Arrays.stream(EquityGrouping.values())
                                                .map(Word::of)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
