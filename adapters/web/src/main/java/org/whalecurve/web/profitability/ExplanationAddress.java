package org.whalecurve.web.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.web.Address;

/**
 * The addresses of what stands behind the figures of one statement: each names run and customer, so
 * that it can be sent.
 *
 * @param run id of the run
 * @param customer the company's key, or that of the lines without a customer
 */
record ExplanationAddress(String run, String customer) {

    static ExplanationAddress of(StatementView view) {
        Customer customer = view.customer();
        return new ExplanationAddress(
                view.run(), customer == null ? ViewStatement.UNASSIGNED : customer.key());
    }

    Address statement() {
        return RankedRow.statementOf(run, customer);
    }

    Address explanation() {
        return page("explanation");
    }

    Address activity(String id) {
        return page("activity").with("activity", id);
    }

    /** The facts beside the orders that an activity counts. */
    Address facts(String activity) {
        return page("facts").with("activity", activity);
    }

    Address order(String number) {
        return page("order").with("order", number);
    }

    Address lines(LineFigure figure) {
        return page("lines").with("figure", FigureWords.keyOf(figure));
    }

    /** The statement divided over another sort of cost object. */
    Address dividedOver(ObjectWords objects) {
        return page(objects.many());
    }

    /** The same as a table to take away. */
    Address exported(ObjectWords objects) {
        return Address.of("/app/customers/" + objects.many() + "/export")
                .with("run", run)
                .with("customer", customer);
    }

    /** The next part of a list; null if there is none. */
    static @Nullable Address next(Address list, @Nullable String after) {
        return after == null ? null : list.with("after", after);
    }

    private Address page(String name) {
        return Address.of("/app/customers").step(name).with("run", run).with("customer", customer);
    }
}
