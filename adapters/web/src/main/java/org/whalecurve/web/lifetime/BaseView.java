package org.whalecurve.web.lifetime;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.CustomerValueView;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.application.lifetime.ValuedCustomersPage;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What the customers that the reader sees are worth, and the customers themselves.
 *
 * @param state what was looked at, in words
 * @param message the main thing about it
 * @param future what is expected of all, and how sure that is in the three that follow
 * @param atRisk what is at risk; null where the histories do not tell whether customers stop
 * @param hidden how many customers the reader does not see, in words; empty if there are none
 * @param orders the figures by which the customers can be ordered
 */
record BaseView(
        String state,
        String message,
        String currency,
        String customers,
        Amount past,
        Amount future,
        String error,
        String between,
        @Nullable Amount atRisk,
        String hidden,
        List<Choice> orders,
        List<Row> rows,
        @Nullable Address first,
        @Nullable Address next) {

    /** A figure to order by. */
    record Choice(String label, Address page, boolean chosen) {}

    /**
     * A customer.
     *
     * @param alive the likelihood that it still is one, if the histories tell
     * @param atRisk null where they do not
     * @param why the address of the page that explains its value
     */
    record Row(
            String key,
            String name,
            String alive,
            String purchases,
            Amount past,
            Amount future,
            String error,
            @Nullable Amount atRisk,
            Address why) {

        static Row of(CustomerValueView view, boolean stopping, String currency, Wording wording) {
            var value = view.value();
            String key = view.customer().key();
            return new Row(
                    key,
                    view.customer().name().isBlank() ? key : view.customer().name(),
                    LifetimeWords.likelihood(value.alive(), wording),
                    LifetimeWords.number(value.purchases(), wording),
                    wording.amount(value.past(), currency),
                    LifetimeWords.amount(value.future().value(), currency, wording),
                    LifetimeWords.error(value.future(), currency, wording),
                    stopping ? LifetimeWords.amount(value.atRisk(), currency, wording) : null,
                    Address.of("/app/lifetime/customer").with("key", key));
        }

        /** Whether the name says the key already. */
        public boolean nameTellsKey() {
            return name.equals(key);
        }
    }

    /**
     * @param errorOfAll what the future of all customers may be off for the whole company; null for
     *     who sees a part of it
     */
    static BaseView of(
            ValuedCustomersPage page,
            @Nullable Estimate errorOfAll,
            @Nullable String after,
            Wording wording) {
        CustomerEquity equity = page.equity();
        ValueOrder order = page.order();
        String currency = page.currency();
        Estimate future = errorOfAll == null ? equity.future() : errorOfAll;
        boolean stopping = LifetimeWords.tellsStopping(page.run());
        return new BaseView(
                LifetimeWords.inputs(page.run().inputs(), wording),
                "These customers are expected to earn "
                        + wording.money(Math.round(future.value()), currency)
                        + (stopping
                                ? "; that some of them have left already puts "
                                        + wording.money(Math.round(equity.atRisk()), currency)
                                        + " more at risk."
                                : "; their histories do not tell whether customers stop, so nobody is counted as lost."),
                currency,
                wording.count(equity.customers(), "customer", "customers"),
                wording.amount(equity.past(), currency),
                LifetimeWords.amount(future.value(), currency, wording),
                LifetimeWords.error(future, currency, wording),
                LifetimeWords.between(future, currency, wording),
                stopping ? LifetimeWords.amount(equity.atRisk(), currency, wording) : null,
                page.notShown() == 0
                        ? ""
                        : "+ "
                                + wording.count(page.notShown(), "customer", "customers")
                                + " outside your area",
                Stream.of(ValueOrder.AT_RISK, ValueOrder.FUTURE, ValueOrder.PAST)
                        .filter(each -> stopping || each != ValueOrder.AT_RISK)
                        .map(each -> new Choice(nameOf(each), ordered(each), each == order))
                        .toList(),
                page.items().stream()
                        .map(item -> Row.of(item, stopping, currency, wording))
                        .toList(),
                after == null ? null : ordered(order),
                page.next() == null ? null : ordered(order).with("after", page.next()));
    }

    private static String nameOf(ValueOrder order) {
        return switch (order) {
            case AT_RISK -> "Value at risk";
            case FUTURE -> "Future value";
            case PAST -> "Past value";
        };
    }

    private static Address ordered(ValueOrder order) {
        return Address.of("/app/lifetime").with("order", order.name());
    }
}
