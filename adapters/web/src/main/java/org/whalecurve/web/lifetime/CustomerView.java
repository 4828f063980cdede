package org.whalecurve.web.lifetime;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.CustomerValueExplanation;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * Why a customer is worth what it is.
 *
 * @param history how often it bought and when, in words
 * @param trust how much its own purchases count, in words
 */
record CustomerView(
        String name,
        String key,
        String state,
        String message,
        String currency,
        String alive,
        Amount past,
        Amount future,
        String error,
        String between,
        @Nullable Amount atRisk,
        String history,
        String model,
        String purchases,
        Amount ownMean,
        Amount average,
        String trust,
        Amount atStart,
        Amount ofTenure,
        Amount profit,
        Amount undiscounted,
        Amount ofDiscount) {

    static CustomerView of(CustomerValueExplanation why, Wording wording) {
        ValuedCustomer value = why.value();
        boolean stopping = why.model() != ModelKind.NBD;
        String currency = why.currency();
        String name =
                why.customer().name().isBlank() ? why.customer().key() : why.customer().name();
        return new CustomerView(
                name,
                why.customer().key(),
                LifetimeWords.inputs(why.inputs(), wording),
                name
                        + " is expected to earn "
                        + wording.money(Math.round(value.future().value()), currency)
                        + " "
                        + LifetimeWords.error(value.future(), currency, wording)
                        + (stopping
                                ? ", and still is a customer with a likelihood of "
                                        + LifetimeWords.likelihood(value.alive(), wording)
                                        + "."
                                : "; the histories do not tell whether customers stop."),
                currency,
                stopping ? LifetimeWords.likelihood(value.alive(), wording) : "–",
                wording.amount(value.past(), currency),
                LifetimeWords.amount(value.future().value(), currency, wording),
                LifetimeWords.error(value.future(), currency, wording),
                LifetimeWords.between(value.future(), currency, wording),
                stopping ? LifetimeWords.amount(value.atRisk(), currency, wording) : null,
                history(value, wording),
                LifetimeWords.model(why.model()),
                LifetimeWords.number(value.purchases(), wording),
                LifetimeWords.amount(value.ownMean(), currency, wording),
                LifetimeWords.amount(why.averageProfit(), currency, wording),
                LifetimeWords.likelihood(why.trust(), wording),
                LifetimeWords.amount(why.profitAtStart(), currency, wording),
                LifetimeWords.amount(why.ofTenure(), currency, wording),
                LifetimeWords.amount(value.profit(), currency, wording),
                LifetimeWords.amount(value.purchases() * value.profit(), currency, wording),
                LifetimeWords.amount(why.ofDiscount(), currency, wording));
    }

    private static String history(ValuedCustomer value, Wording wording) {
        int since = value.history().age() - value.history().recency();
        return "It bought on "
                + wording.count(value.history().repeats() + 1L, "day", "days")
                + " in "
                + wording.count(value.history().age(), "day", "days")
                + ", the last time "
                + wording.count(since, "day", "days")
                + " before the end.";
    }
}
