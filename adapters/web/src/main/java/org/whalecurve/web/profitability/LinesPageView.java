package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedLines;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * A figure of a statement and the lines that make it.
 *
 * @param title what the figure is called
 * @param message the figure in a sentence
 * @param lines a part of the lines
 * @param allLines how many there are, in words
 * @param amount the figure: the parts of all lines add up to it
 * @param assumption the label of the product cost assumption; null where no line rests on it
 * @param mayOpenImports whether the reader may see the deliveries the lines came with
 * @param next address of the next part; null at the end
 */
record LinesPageView(
        ExplanationHead head,
        String title,
        String message,
        List<LineRow> lines,
        String allLines,
        Amount amount,
        @Nullable String assumption,
        boolean mayOpenImports,
        @Nullable Address next) {

    static LinesPageView of(ExplainedLines explained, boolean mayOpenImports, Wording wording) {
        String currency = explained.view().currency();
        ExplanationAddress at = ExplanationAddress.of(explained.view());
        long figure = explained.figure().in(explained.view().statement());
        String title = FigureWords.labelOf(explained.figure());
        return new LinesPageView(
                ExplanationHead.of(explained.view()),
                title,
                "%s of %s is the sum of %s."
                        .formatted(
                                title,
                                wording.money(figure, currency),
                                wording.count(explained.allLines(), "order line", "order lines")),
                explained.lines().items().stream()
                        .map(line -> LineRow.of(line, explained.figure(), at, currency, wording))
                        .toList(),
                wording.count(explained.allLines(), "line", "lines"),
                wording.amount(figure, currency),
                explained.view().statement().assumedCost() == 0
                        ? null
                        : explained.view().assumption(),
                mayOpenImports,
                ExplanationAddress.next(at.lines(explained.figure()), explained.lines().next()));
    }
}
