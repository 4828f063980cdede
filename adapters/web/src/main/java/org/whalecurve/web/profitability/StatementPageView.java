package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
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
 * @param drivers what was counted
 * @param assumption the label of the product cost assumption; null where nothing rests on it
 * @param uncosted value of goods for which the model has no cost; null if there are none
 * @param explanation address of what makes the figures
 * @param uncostedLines address of the goods without a cost
 */
record StatementPageView(
        String name,
        String key,
        List<Fact> facts,
        String rank,
        String message,
        String currency,
        int digits,
        List<Step> steps,
        List<Fact> drivers,
        @Nullable String assumption,
        @Nullable String uncosted,
        String explanation,
        String uncostedLines) {

    /** Something known, with its name. */
    record Fact(String label, String value) {}

    /**
     * One line of the statement.
     *
     * @param minor the amount in minor units, for the picture
     * @param share the amount in per cent of net revenue; empty where there is none
     * @param total whether it is a subtotal of the lines above
     * @param assumed whether it rests on the assumption
     * @param page address of what makes it
     */
    record Step(
            String label,
            String page,
            long minor,
            Amount amount,
            String share,
            boolean total,
            boolean assumed) {}

    static StatementPageView of(StatementView view, Wording wording) {
        CustomerStatement figures = view.statement();
        Customer customer = view.customer();
        return new StatementPageView(
                customer == null ? "Not assigned to a customer" : customer.name(),
                customer == null ? ViewStatement.UNASSIGNED : customer.key(),
                customer == null ? List.of() : facts(customer),
                figures.rank() == 0 ? "" : "Rank " + wording.count(figures.rank()),
                message(view, wording),
                view.currency(),
                Currency.getInstance(view.currency()).getDefaultFractionDigits(),
                steps(view, wording),
                drivers(view, wording),
                figures.assumedCost() == 0 ? null : view.assumption(),
                figures.uncosted() == 0 ? null : wording.money(figures.uncosted(), view.currency()),
                ExplanationAddress.of(view).explanation().text(),
                ExplanationAddress.of(view).lines(LineFigure.UNCOSTED).text());
    }

    private static List<Fact> facts(Customer customer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Key", customer.key()));
        add(facts, "Country", customer.country());
        add(facts, "Segment", customer.segment());
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

    private static String message(StatementView view, Wording wording) {
        CustomerStatement figures = view.statement();
        String revenue = wording.money(figures.netRevenue(), view.currency());
        String profit = wording.money(Math.absExact(figures.profit()), view.currency());
        String share =
                figures.netRevenue() > 0
                        ? " (" + wording.percent(figures.profit(), figures.netRevenue()) + ")"
                        : "";
        return figures.profit() < 0
                ? "Of "
                        + revenue
                        + " net revenue nothing is left: a loss of "
                        + profit
                        + share
                        + "."
                : "Of " + revenue + " net revenue " + profit + share + " is left as profit.";
    }

    private static List<Step> steps(StatementView view, Wording wording) {
        CustomerStatement figures = view.statement();
        Steps steps = new Steps(view, wording, new ArrayList<>());
        ExplanationAddress at = ExplanationAddress.of(view);
        for (RowKind kind : List.of(RowKind.values()).subList(0, RowKind.OF_A_CUSTOMER)) {
            LineFigure figure = LineFigure.valueOf(kind.name());
            steps.add(FigureWords.labelOf(figure), at.lines(figure), figure.in(figures));
        }
        steps.total("Net revenue", at.lines(LineFigure.NET_REVENUE), figures.netRevenue());
        if (figures.knownCost() != 0 || figures.assumedCost() == 0) {
            steps.add("Product cost", at.lines(LineFigure.KNOWN_COST), -figures.knownCost());
        }
        if (figures.assumedCost() != 0) {
            steps.assumed(
                    "Product cost, assumed",
                    at.lines(LineFigure.ASSUMED_COST),
                    -figures.assumedCost());
        }
        steps.total(
                "Gross margin",
                at.lines(LineFigure.GROSS_MARGIN),
                LineFigure.GROSS_MARGIN.in(figures));
        for (int a = 0; a < figures.activityCosts().size(); a++) {
            steps.add(
                    view.activities().get(a),
                    at.activity(view.activityIds().get(a)),
                    -figures.activityCosts().get(a));
        }
        steps.total("Profit", at.explanation(), figures.profit());
        return List.copyOf(steps.steps());
    }

    private static List<Fact> drivers(StatementView view, Wording wording) {
        List<Fact> drivers = new ArrayList<>();
        for (int d = 0; d < view.drivers().size(); d++) {
            drivers.add(
                    new Fact(
                            view.drivers().get(d),
                            wording.count(view.statement().driverQuantities().get(d))));
        }
        return drivers;
    }

    private record Steps(StatementView view, Wording wording, List<Step> steps) {

        void add(String label, Address page, long minor) {
            step(label, page, minor, false, false);
        }

        void assumed(String label, Address page, long minor) {
            step(label, page, minor, false, true);
        }

        void total(String label, Address page, long minor) {
            step(label, page, minor, true, false);
        }

        private void step(String label, Address page, long minor, boolean total, boolean assumed) {
            long revenue = view.statement().netRevenue();
            steps.add(
                    new Step(
                            label,
                            page.text(),
                            minor,
                            wording.amount(minor, view.currency()),
                            revenue > 0 ? wording.percent(minor, revenue) : "",
                            total,
                            assumed));
        }
    }
}
