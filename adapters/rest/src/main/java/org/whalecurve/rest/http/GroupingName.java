package org.whalecurve.rest.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** The name of a grouping of customers. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"country", "segment", "owner", "unit"})
public record GroupingName(CustomerGrouping grouping) {

    /** The grouping when none is asked for. */
    public static final String USUAL = "country";

    /**
     * Reads the parameter {@code by}.
     *
     * @throws RuntimeException a problem for the caller if there is no such grouping
     */
    public static GroupingName fromString(String text) {
        return Arrays.stream(CustomerGrouping.values())
                .filter(grouping -> Word.of(grouping).equals(text))
                .findAny()
                .map(GroupingName::new)
                .orElseThrow(() -> wrong(text));
    }

    private static RequestProblem wrong(String text) {
        String known =
                Arrays.stream(CustomerGrouping.values())
                        .map(Word::of)
                        .collect(Collectors.joining(", "));
        return RequestProblem.wrongParameter(
                "by", "There is no grouping '" + text + "'. There are: " + known + ".");
    }
}
