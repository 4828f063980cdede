package org.whalecurve.rest.profitability;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/**
 * In which order statements are wanted: the figure's name, with a minus before it for the largest
 * first.
 */
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "-profit",
            "profit",
            "-net-revenue",
            "net-revenue",
            "-product-cost",
            "product-cost",
            "-cost-to-serve",
            "cost-to-serve"
        })
record Sort(StatementOrder order) {

    static final String USUAL = "-profit";

    private static final String DESCENDING = "-";

    public static Sort fromString(String text) {
        boolean ascending = !text.startsWith(DESCENDING);
        String name = ascending ? text : text.substring(DESCENDING.length());
        return Arrays.stream(StatementOrder.Figure.values())
                .filter(figure -> Word.of(figure).equals(name))
                .findAny()
                .map(figure -> new Sort(new StatementOrder(figure, ascending)))
                .orElseThrow(() -> wrong(text));
    }

    private static RequestProblem wrong(String text) {
        String figures =
                Arrays.stream(StatementOrder.Figure.values())
                        .map(Word::of)
                        .collect(Collectors.joining(", "));
        return RequestProblem.wrongParameter(
                "sort",
                "There is no order '" + text + "'. There are: " + figures + "; a minus turns it.");
    }
}
