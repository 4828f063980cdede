package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedOrder;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.explanation.OrderExplanation;
import org.whalecurve.rest.json.Amount;

@Schema(name = "ExplainedOrder", description = "An order with everything that makes its figures.")
record ExplainedOrderJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Null for the lines without a customer.")
                @Nullable CustomerRefJson customer,
        OrderStatementJson statement,
        List<OrderActivityJson> activities,
        List<ExplainedLineJson> lines) {

    @Schema(name = "OrderActivity", description = "What an activity took for one order.")
    record OrderActivityJson(
            String id, String name, BigDecimal minutes, List<TermTimeJson> terms, Amount cost) {}

    static ExplainedOrderJson from(ExplainedOrder explained) {
        String currency = explained.view().currency();
        OrderExplanation order = explained.order();
        return new ExplainedOrderJson(
                explained.view().run(),
                explained.view().period(),
                ExplainedStatementJson.customerOf(explained.view()),
                OrderStatementJson.from(order.statement(), currency),
                IntStream.range(0, explained.activities().size())
                        .filter(order.statement()::tookPartIn)
                        .mapToObj(a ->
                                new OrderActivityJson(
                                        explained.activities().get(a).id(),
                                        explained.activities().get(a).name(),
                                        Minutes.ofMilliminutes(
                                                order.statement().milliminutes().get(a)),
                                        order.times().get(a).stream()
                                                .map(TermTimeJson::from)
                                                .toList(),
                                        Amount.of(order.statement().costs().get(a), currency)))
                        .toList(),
                order.lines().stream()
                        .map(line -> ExplainedLineJson.from(line, currency))
                        .toList());
    }
}
