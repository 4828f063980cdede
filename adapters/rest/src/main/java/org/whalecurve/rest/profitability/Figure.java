package org.whalecurve.rest.profitability;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/** Which figure of a statement is meant. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "discount",
            "sale",
            "return",
            "freight",
            "fee",
            "adjustment",
            "net-revenue",
            "known-cost",
            "assumed-cost",
            "product-cost",
            "uncosted",
            "gross-margin"
        })
record Figure(LineFigure figure) {

    public static Figure fromString(String text) {
        return Arrays.stream(LineFigure.values())
                .filter(figure -> Word.of(figure).equals(text))
                .findAny()
                .map(Figure::new)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "figure",
                                "There is no figure '"
                                        + text
                                        + "'. There are: "
                                        + Arrays.stream(LineFigure.values())
                                                .map(Word::of)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
