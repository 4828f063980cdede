package org.whalecurve.web.profitability;

import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.application.profitability.ExplainedOrder;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * One order with everything that makes its figures.
 *
 * @param message what it earned, in a sentence
 * @param order its figures
 * @param activities what each activity took for it
 * @param lines its lines
 * @param mayOpenImports whether the reader may see the deliveries the lines came with
 */
record OrderPageView(
        ExplanationHead head,
        String message,
        OrderRow order,
        List<ActivityPart> activities,
        List<LineRow> lines,
        boolean mayOpenImports) {

    /** What an activity took for the order. */
    record ActivityPart(
            String name, String page, String minutes, Amount cost, List<TermRow> terms) {}

    static OrderPageView of(ExplainedOrder explained, boolean mayOpenImports, Wording wording) {
        String currency = explained.view().currency();
        OrderStatement order = explained.order().statement();
        ExplanationAddress at = ExplanationAddress.of(explained.view());
        return new OrderPageView(
                ExplanationHead.of(explained.view()),
                "Order %s of %s adds %s to the profit."
                        .formatted(
                                order.order(),
                                wording.day(order.firstDay()),
                                wording.money(order.profit(), currency)),
                OrderRow.of(order, at, currency, wording),
                IntStream.range(0, explained.activities().size())
                        .filter(order::tookPartIn)
                        .mapToObj(a ->
                                new ActivityPart(
                                        explained.activities().get(a).name(),
                                        at.activity(explained.activities().get(a).id()).text(),
                                        wording.minutes(order.milliminutes().get(a)),
                                        wording.amount(order.costs().get(a), currency),
                                        TermRow.of(explained.order().times().get(a), wording)))
                        .toList(),
                explained.order().lines().stream()
                        .map(line ->
                                LineRow.of(line, LineFigure.GROSS_MARGIN, at, currency, wording))
                        .toList(),
                mayOpenImports);
    }
}
