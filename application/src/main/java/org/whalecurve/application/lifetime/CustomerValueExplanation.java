package org.whalecurve.application.lifetime;

import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;

/**
 * The figures from which a customer's value follows.
 *
 * @param runId the run that values it
 * @param inputs what that computes from
 * @param currency ISO 4217 code of the amounts
 * @param customer the customer
 * @param value what it is worth
 * @param model by which model it is foreseen what it buys
 * @param trust the weight of the customer's own mean profit of a purchase, from 0 to 1; the rest is
 *     the average's
 * @param averageProfit what a purchase earns on average of customers, in minor units
 * @param profitAtStart what a purchase of the customer is expected to earn before its tenure is
 *     looked at, in minor units: trust × own mean + (1 − trust) × average
 * @param ofTenure what tenure adds to that, in minor units
 * @param ofDiscount what is taken off because it comes later, in minor units: future − purchases ×
 *     profit
 */
public record CustomerValueExplanation(
        String runId,
        LifetimeInputs inputs,
        String currency,
        Customer customer,
        ValuedCustomer value,
        ModelKind model,
        double trust,
        double averageProfit,
        double profitAtStart,
        double ofTenure,
        double ofDiscount) {}
