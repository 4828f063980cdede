package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedActivity;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.explanation.BesideOrders;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.domain.explanation.PoolExplanation;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Listing;

@Schema(name = "ExplainedActivity", description = "Why an activity cost a customer what it cost.")
record ExplainedActivityJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Null for the lines without a customer.")
                @Nullable CustomerRefJson customer,
        ActivityExplanationJson activity,
        @Schema(
                        nullable = true,
                        description = "Null for those who do not see the company as a whole.")
                @Nullable CompanyJson company,
        @Schema(
                        description =
                                "All orders, with what lies beside them, add up to cost and"
                                        + " minutes; the most expensive first.")
                Listing<OrderCostJson> orders,
        int allOrders,
        @Schema(
                        nullable = true,
                        description =
                                "What facts add that lie in no order, such as service contacts;"
                                        + " null if they took no part.")
                @Nullable BesideJson besideOrders) {

    @Schema(name = "BesideOrdersCost", description = "What lies in no order.")
    record BesideJson(BigDecimal minutes, Amount cost) {}

    @Schema(name = "ActivityOfCompany", description = "What stands behind a capacity cost rate.")
    record CompanyJson(
            @Schema(description = "Minutes of the activity for all customers.") BigDecimal minutes,
            @Schema(description = "Cost of the activity for all customers.") Amount cost,
            PoolJson pool) {}

    @Schema(name = "PoolExplanation", description = "Where the expense of a pool comes from.")
    record PoolJson(
            String id,
            String name,
            List<MonthJson> months,
            @Schema(description = "Own expense by account, if the ledger feeds the pool.")
                    List<BookedJson> booked,
            List<ReceivedJson> received,
            @Schema(description = "Own and received expense add up to it.") Amount expense,
            @Schema(description = "Practical capacity in minutes.") BigDecimal capacity) {}

    @Schema(name = "PoolMonth", description = "A pool's own expense and capacity of one month.")
    record MonthJson(
            @Schema(examples = "2011-03") String month,
            @Schema(nullable = true, description = "Null if the ledger feeds the pool.")
                    @Nullable Amount expense,
            BigDecimal capacity) {

        static MonthJson from(PoolExplanation.Month month, String currency) {
            Long expense = month.expense();
            return new MonthJson(
                    month.month().toString(),
                    expense == null ? null : Amount.of(expense, currency),
                    Minutes.ofMilliminutes(month.milliminutes()));
        }
    }

    @Schema(name = "BookedExpense", description = "What a pool took of an account.")
    record BookedJson(
            @Schema(description = "The legal entity.") String entity,
            String account,
            @Schema(description = "Empty where no posting names the account.") String name,
            Amount amount) {}

    @Schema(name = "ReceivedExpense", description = "What a service pool handed to a pool.")
    record ReceivedJson(
            @Schema(description = "Id of the service pool.") String from,
            String name,
            @Schema(description = "By what its cost was handed on.") String driver,
            Amount amount) {}

    @Schema(name = "OrderCost", description = "An order's part of the cost of an activity.")
    record OrderCostJson(
            String order,
            @Schema(description = "The day of its first line.") LocalDate firstDay,
            BigDecimal minutes,
            Amount cost) {}

    static ExplainedActivityJson from(ExplainedActivity explained) {
        StatementView view = explained.view();
        String currency = view.currency();
        ExplainedActivity.CompanyPart company = explained.company();
        return new ExplainedActivityJson(
                view.run(),
                view.period(),
                ExplainedStatementJson.customerOf(view),
                ActivityExplanationJson.from(explained.activity(), currency),
                company == null ? null : company(company, currency),
                Listing.of(
                        explained.orders(), order -> order(order, explained.position(), currency)),
                explained.allOrders(),
                beside(explained));
    }

    private static @Nullable BesideJson beside(ExplainedActivity explained) {
        BesideOrders beside = explained.beside();
        return beside == null
                ? null
                : new BesideJson(
                        Minutes.ofMilliminutes(beside.milliminutes().get(explained.position())),
                        Amount.of(
                                beside.costs().get(explained.position()),
                                explained.view().currency()));
    }

    private static CompanyJson company(ExplainedActivity.CompanyPart company, String currency) {
        return new CompanyJson(
                Minutes.ofMilliminutes(company.total().milliminutes()),
                Amount.of(company.total().cost(), currency),
                pool(company.pool(), currency));
    }

    private static PoolJson pool(PoolExplanation pool, String currency) {
        return new PoolJson(
                pool.usage().pool(),
                pool.usage().name(),
                pool.months().stream().map(month -> MonthJson.from(month, currency)).toList(),
                pool.booked().stream()
                        .map(booked ->
                                new BookedJson(
                                        booked.entity(),
                                        booked.account(),
                                        booked.name(),
                                        Amount.of(booked.amount(), currency)))
                        .toList(),
                pool.received().stream()
                        .map(received ->
                                new ReceivedJson(
                                        received.pool(),
                                        received.name(),
                                        received.driver(),
                                        Amount.of(received.amount(), currency)))
                        .toList(),
                Amount.of(pool.usage().expense(), currency),
                Minutes.ofMilliminutes(pool.usage().capacity()));
    }

    private static OrderCostJson order(OrderStatement order, int activity, String currency) {
        return new OrderCostJson(
                order.order(),
                order.firstDay(),
                Minutes.ofMilliminutes(order.milliminutes().get(activity)),
                Amount.of(order.costs().get(activity), currency));
    }
}
