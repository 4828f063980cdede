package org.whalecurve.rest.profitability;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.levels.LevelIncome.Basis;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** By what the company's own costs are forced onto branches. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"net-revenue", "cost-to-serve"})
record ForcedBy(Basis basis) {

    public static ForcedBy fromString(String text) {
        return Arrays.stream(Basis.values())
                .filter(basis -> Word.of(basis).equals(text))
                .findAny()
                .map(ForcedBy::new)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "forced",
                                "Nothing is forced by '%s', but by: %s."
                                        .formatted(
                                                text,
                                                Arrays.stream(Basis.values())
                                                        .map(Word::of)
                                                        .collect(Collectors.joining(", ")))));
    }
}
