package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.PriceWaterfall;
import org.whalecurve.web.Wording;

/**
 * The profit statement of one customer.
 *
 * @param name who it is about
 * @param key the company's own key
 * @param facts what is known of the customer, in words
 * @param rank the place among all customers, in words
 * @param message what the statement says, in a sentence
 * @param currency ISO 4217 code of every amount
 * @param digits the decimals of the currency
 * @param steps the statement, one line below the other
 * @param prices what remains of the list price; null where no sale states one
 * @param drivers what was counted
 * @param assumption the label of the product cost assumption; null where nothing rests on it
 * @param uncosted value of goods for which the model has no cost; null if there are none
 * @param explanation address of what makes the figures
 * @param uncostedLines address of the goods without a cost
 * @param divided the pages on which the statement is divided over other cost objects
 */
record StatementPageView(
        String name,
        String key,
        List<Fact> facts,
        String rank,
        String message,
        String currency,
        int digits,
        List<StatementSteps.Step> steps,
        @Nullable PricesView prices,
        List<StatementSteps.Counted> drivers,
        @Nullable String assumption,
        @Nullable String uncosted,
        String explanation,
        String uncostedLines,
        List<ObjectsView.Other> divided) {

    /** Something known, with its name. */
    record Fact(String label, String value) {}

    static StatementPageView of(StatementView view, Wording wording) {
        CustomerStatement figures = view.statement();
        Customer customer = view.customer();
        return new StatementPageView(
                customer == null ? "Not assigned to a customer" : customer.name(),
                customer == null ? ViewStatement.UNASSIGNED : customer.key(),
                customer == null ? List.of() : facts(customer),
                figures.rank() == 0 ? "" : "Rank " + wording.count(figures.rank()),
                StatementSteps.message(view, wording),
                view.currency(),
                Currency.getInstance(view.currency()).getDefaultFractionDigits(),
                StatementSteps.of(view, ExplanationAddress.of(view), wording),
                PricesView.of(
                        PriceWaterfall.of(figures).orElse(null),
                        view.currency(),
                        ExplanationAddress.of(view),
                        wording),
                StatementSteps.counted(view, wording),
                figures.assumedCost() == 0 ? null : view.assumption(),
                figures.uncosted() == 0 ? null : wording.money(figures.uncosted(), view.currency()),
                ExplanationAddress.of(view).explanation().text(),
                ExplanationAddress.of(view).lines(LineFigure.UNCOSTED).text(),
                ObjectWords.ALL.stream()
                        .map(each ->
                                new ObjectsView.Other(
                                        each.many(), ExplanationAddress.of(view).dividedOver(each)))
                        .toList());
    }

    private static List<Fact> facts(Customer customer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Key", customer.key()));
        add(facts, "Country", customer.country());
        add(facts, "Segment", customer.segment());
        add(facts, "Parent account", customer.parent());
        add(facts, "Account manager", customer.owner());
        add(facts, "Unit", customer.unit());
        if (customer.metInImport() != null) {
            facts.add(new Fact("Master data", "met in an import, not confirmed yet"));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
