package org.whalecurve.rest.profitability;

import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** What stands between the customers and the company. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"market", "channel"})
record BranchSort(CostObject object) {

    static final String USUAL = "market";

    public static BranchSort fromString(String text) {
        return ViewLevels.BRANCHES.stream()
                .filter(object -> Word.of(object).equals(text))
                .findAny()
                .map(BranchSort::new)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "by",
                                "There is no level '%s'. There are: %s."
                                        .formatted(
                                                text,
                                                ViewLevels.BRANCHES.stream()
                                                        .map(Word::of)
                                                        .collect(Collectors.joining(", ")))));
    }
}
