package org.whalecurve.web.profitability;

import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;

/**
 * What every page of an explanation begins with.
 *
 * @param customer who it is about
 * @param statement address of the statement
 * @param explanation address of the explanation as a whole
 * @param currency ISO 4217 code of every amount
 */
record ExplanationHead(String customer, String statement, String explanation, String currency) {

    static ExplanationHead of(StatementView view) {
        Customer customer = view.customer();
        ExplanationAddress at = ExplanationAddress.of(view);
        return new ExplanationHead(
                customer == null ? "Not assigned to a customer" : customer.name(),
                at.statement().text(),
                at.explanation().text(),
                view.currency());
    }
}
