package org.whalecurve.rest.lifetime;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** By which figure valued customers are wanted, the largest first. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"at-risk", "future", "past"})
record ValueSort(ValueOrder order) {

    static final String USUAL = "at-risk";

    public static ValueSort fromString(String text) {
        return Arrays.stream(ValueOrder.values())
                .filter(order -> Word.of(order).equals(text))
                .findAny()
                .map(ValueSort::new)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "sort",
                                "There is no order '"
                                        + text
                                        + "'. There are: "
                                        + Arrays.stream(ValueOrder.values())
                                                .map(Word::of)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
