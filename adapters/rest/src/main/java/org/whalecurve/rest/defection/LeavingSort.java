package org.whalecurve.rest.defection;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** By what goes with them customers that may be leaving are wanted, the most first. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"profit", "revenue"})
record LeavingSort(LeavingOrder order) {

    static final String USUAL = "profit";

    public static LeavingSort fromString(String text) {
        return Arrays.stream(LeavingOrder.values())
                .filter(order -> Word.of(order).equals(text))
                .findAny()
                .map(LeavingSort::new)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "sort",
                                "There is no order '"
                                        + text
                                        + "'. There are: "
                                        + Arrays.stream(LeavingOrder.values())
                                                .map(Word::of)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
