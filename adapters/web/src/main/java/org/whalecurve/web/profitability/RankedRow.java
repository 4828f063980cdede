package org.whalecurve.web.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * One customer in a ranking.
 *
 * @param rank the place; a dash for the lines without a customer
 * @param statement the address of the customer's page
 * @param share profit in per cent of net revenue; a dash where there is no revenue to take it of
 */
public record RankedRow(
        String rank,
        String name,
        String key,
        String country,
        String segment,
        Address statement,
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        Amount profit,
        String share) {

    static RankedRow of(StatementView view, Wording wording) {
        CustomerStatement figures = view.statement();
        Customer customer = view.customer();
        String key = customer == null ? ViewStatement.UNASSIGNED : customer.key();
        String currency = view.currency();
        return new RankedRow(
                figures.rank() == 0 ? "–" : wording.count(figures.rank()),
                customer == null ? "Not assigned to a customer" : customer.name(),
                key,
                customer == null ? "" : customer.country(),
                customer == null ? "" : orNothing(customer.segment()),
                statementOf(view.run(), key),
                wording.amount(figures.netRevenue(), currency),
                wording.amount(figures.productCost(), currency),
                wording.amount(figures.costToServe(), currency),
                wording.amount(figures.profit(), currency),
                figures.netRevenue() > 0
                        ? wording.percent(figures.profit(), figures.netRevenue())
                        : "–");
    }

    /** Whether the key need not stand beside the name. */
    public boolean nameTellsKey() {
        return name.contains(key);
    }

    /** The address of a customer's page in a run. */
    public static Address statementOf(String run, String key) {
        return Address.of("/app/customers/statement").with("run", run).with("customer", key);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
