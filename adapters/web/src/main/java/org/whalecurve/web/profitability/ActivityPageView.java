package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedActivity;
import org.whalecurve.domain.explanation.ActivityExplanation;
import org.whalecurve.domain.explanation.BesideOrders;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.domain.explanation.PoolExplanation;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * Why an activity cost a customer what it cost.
 *
 * @param message the cost in a sentence
 * @param activity the cost, step by step
 * @param terms the time equation, term by term
 * @param pool where the pool's expense comes from; null for those who may not see it
 * @param orders a part of the orders that took part
 * @param allOrders how many took part, in words
 * @param beside minutes and cost of facts that lie in no order; null if they took no part
 * @param next address of the next part of the orders; null at the end
 */
record ActivityPageView(
        ExplanationHead head,
        String message,
        ActivityRow activity,
        List<TermRow> terms,
        @Nullable PoolView pool,
        List<OrderPart> orders,
        String allOrders,
        @Nullable BesidePart beside,
        @Nullable Address next) {

    /**
     * Minutes and cost of what lies in no order.
     *
     * @param facts address of the facts that make it
     */
    record BesidePart(String minutes, Amount cost, String facts) {}

    /** An order's minutes and its part of the cost. */
    record OrderPart(String order, String page, String day, String minutes, Amount cost) {}

    /** One source of a pool's expense. */
    record Source(String name, String how, Amount amount) {}

    /**
     * What stands behind the rate.
     *
     * @param sources own expense by month, and what service pools handed to it
     * @param capacity practical capacity in minutes
     * @param share the customer's part of the activity, in words
     */
    record PoolView(
            String name, List<Source> sources, Amount expense, String capacity, String share) {}

    static ActivityPageView of(ExplainedActivity explained, Wording wording) {
        ActivityExplanation activity = explained.activity();
        String currency = explained.view().currency();
        ExplanationAddress at = ExplanationAddress.of(explained.view());
        return new ActivityPageView(
                ExplanationHead.of(explained.view()),
                "%s cost %s: %s minutes of %s at %s a minute."
                        .formatted(
                                activity.activity().name(),
                                wording.money(activity.cost(), currency),
                                wording.minutes(activity.milliminutes()),
                                activity.pool(),
                                wording.exact(activity.rate(), currency).decimals()),
                ActivityRow.of(activity, at, currency, wording),
                TermRow.of(activity.terms(), wording),
                pool(explained, wording),
                explained.orders().items().stream()
                        .map(order -> part(order, explained.position(), at, currency, wording))
                        .toList(),
                wording.count(explained.allOrders(), "order", "orders"),
                beside(explained, wording),
                ExplanationAddress.next(
                        at.activity(activity.activity().id()), explained.orders().next()));
    }

    private static @Nullable PoolView pool(ExplainedActivity explained, Wording wording) {
        ExplainedActivity.CompanyPart company = explained.company();
        if (company == null) {
            return null;
        }
        String currency = explained.view().currency();
        PoolExplanation pool = company.pool();
        List<Source> sources = new ArrayList<>();
        for (PoolExplanation.Month month : pool.months()) {
            Long expense = month.expense();
            if (expense != null) {
                sources.add(
                        new Source(
                                wording.months(month.month(), month.month()),
                                "own expense",
                                wording.amount(expense, currency)));
            }
        }
        pool.booked()
                .forEach(booked ->
                        sources.add(
                                new Source(
                                        booked.name().isEmpty()
                                                ? "Account " + booked.account()
                                                : booked.account() + " " + booked.name(),
                                        "booked in the ledger of " + booked.entity(),
                                        wording.amount(booked.amount(), currency))));
        pool.received()
                .forEach(received ->
                        sources.add(
                                new Source(
                                        received.name(),
                                        "handed on by " + received.driver(),
                                        wording.amount(received.amount(), currency))));
        long all = company.total().milliminutes();
        return new PoolView(
                pool.usage().name(),
                List.copyOf(sources),
                wording.amount(pool.usage().expense(), currency),
                wording.minutes(pool.usage().capacity()),
                all > 0
                        ? "%s of the %s minutes that %s took for all customers, which cost %s."
                                .formatted(
                                        wording.percent(explained.activity().milliminutes(), all),
                                        wording.minutes(all),
                                        company.total().name(),
                                        wording.money(company.total().cost(), currency))
                        : "");
    }

    private static @Nullable BesidePart beside(ExplainedActivity explained, Wording wording) {
        BesideOrders beside = explained.beside();
        return beside == null
                ? null
                : new BesidePart(
                        wording.minutes(beside.milliminutes().get(explained.position())),
                        wording.amount(
                                beside.costs().get(explained.position()),
                                explained.view().currency()),
                        ExplanationAddress.of(explained.view())
                                .facts(explained.activity().activity().id())
                                .text());
    }

    private static OrderPart part(
            OrderStatement order,
            int activity,
            ExplanationAddress at,
            String currency,
            Wording wording) {
        return new OrderPart(
                order.order(),
                at.order(order.order()).text(),
                wording.day(order.firstDay()),
                wording.minutes(order.milliminutes().get(activity)),
                wording.amount(order.costs().get(activity), currency));
    }
}
