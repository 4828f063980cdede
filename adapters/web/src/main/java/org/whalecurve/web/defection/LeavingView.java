package org.whalecurve.web.defection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.defection.LeavingCustomerView;
import org.whalecurve.application.defection.LeavingCustomersPage;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.Reason;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;
import org.whalecurve.web.lifetime.LifetimeWords;

/**
 * The customers that the reader sees and that may leave.
 *
 * @param state what was looked at, in words
 * @param message the main thing about it
 * @param rule by what they are found, in words
 * @param stopping whether the histories tell that customers stop: what is shown is at risk then,
 *     and at stake otherwise
 * @param offering how offers are chosen, in words; empty if none were looked for
 * @param hidden how many more there are whom the reader does not see, in words; empty if none
 */
record LeavingView(
        String state,
        String message,
        String rule,
        String currency,
        boolean stopping,
        String offering,
        String customers,
        Figure profit,
        Figure revenue,
        String hidden,
        List<Choice> orders,
        List<Row> rows,
        @Nullable Address first,
        @Nullable Address next) {

    /** An estimate and how sure it is. */
    record Figure(Amount amount, String error, String between) {

        static Figure of(Estimate estimate, String currency, Wording wording) {
            return new Figure(
                    LifetimeWords.amount(estimate.value(), currency, wording),
                    LifetimeWords.error(estimate, currency, wording),
                    LifetimeWords.between(estimate, currency, wording));
        }
    }

    /** A figure to order by. */
    record Choice(String label, Address page, boolean chosen) {}

    /**
     * A customer.
     *
     * @param alive the likelihood that it still is one, if the histories tell
     * @param page the customer's page
     */
    record Row(
            String key,
            String name,
            String alive,
            List<String> reasons,
            List<String> offers,
            Figure profit,
            Figure revenue,
            Address page) {

        static Row of(LeavingCustomerView view, String currency, Wording wording) {
            LeavingCustomer leaving = view.leaving();
            String key = view.customer().key();
            return new Row(
                    key,
                    view.customer().name().isBlank() ? key : view.customer().name(),
                    leaving.alive() == null
                            ? ""
                            : LifetimeWords.likelihood(leaving.alive().at(), wording),
                    leaving.reasons().stream().map(Reason::words).toList(),
                    view.offers().stream()
                            .map(offer -> OfferWords.of(offer, currency, wording))
                            .toList(),
                    Figure.of(leaving.profitAtRisk().orElse(leaving.profit()), currency, wording),
                    Figure.of(leaving.revenueAtRisk().orElse(leaving.revenue()), currency, wording),
                    Address.of("/app/lifetime/customer").with("key", key));
        }

        /** Whether the name says the key already. */
        public boolean nameTellsKey() {
            return name.equals(key);
        }
    }

    static LeavingView of(
            LeavingCustomersPage page,
            LeavingOrder order,
            @Nullable String after,
            Wording wording) {
        String currency = page.currency();
        boolean stopping = page.stoppingIsSeen();
        Estimate profit = page.totals().profitAtRisk();
        return new LeavingView(
                LifetimeWords.inputs(page.run().inputs(), wording),
                message(page, profit, wording),
                "A pause is long if a customer of the same rhythm makes one so long by chance once in"
                        + " twenty times at the most."
                        + (stopping
                                ? " A likelihood has fallen if it did by a fifth within a quarter of"
                                        + " a year."
                                : " The histories do not tell whether customers stop: long pauses"
                                        + " alone speak here, and how much of what is at stake is"
                                        + " at risk is not known."),
                currency,
                stopping,
                OfferWords.offering(page.recommendations(), wording),
                wording.count(page.totals().customers(), "customer", "customers"),
                Figure.of(profit, currency, wording),
                Figure.of(page.totals().revenueAtRisk(), currency, wording),
                page.notShown() == 0
                        ? ""
                        : "+ "
                                + wording.count(page.notShown(), "customer", "customers")
                                + " outside your area",
                Stream.of(LeavingOrder.values())
                        .map(each -> new Choice(nameOf(each), ordered(each), each == order))
                        .toList(),
                page.items().stream().map(item -> Row.of(item, currency, wording)).toList(),
                after == null ? null : ordered(order),
                page.next() == null ? null : ordered(order).with("after", page.next()));
    }

    private static String message(LeavingCustomersPage page, Estimate profit, Wording wording) {
        int leaving = page.totals().customers();
        String looked = wording.count(page.looked(), "customer", "customers");
        if (leaving == 0) {
            return "Of " + looked + " none gives a reason to think that it is leaving.";
        }
        String money = wording.money(Math.round(profit.value()), page.currency());
        return "Of "
                + looked
                + ", "
                + wording.count(leaving)
                + " may be leaving; "
                + (page.stoppingIsSeen()
                        ? money + " of what they would earn is at risk."
                        : "if they stay, they earn " + money + ".");
    }

    private static String nameOf(LeavingOrder order) {
        return switch (order) {
            case PROFIT -> "Profit";
            case REVENUE -> "Revenue";
        };
    }

    private static Address ordered(LeavingOrder order) {
        return Address.of("/app/leaving").with("order", order.name());
    }
}
