package org.whalecurve.web.profitability;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.explanation.ProfitFigures;
import org.whalecurve.domain.explanation.ProfitFigures.Change;
import org.whalecurve.domain.explanation.RuleChange;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * Two runs of one period side by side.
 *
 * @param message who gains and who loses, in a sentence
 * @param from the one run, in words
 * @param to the other, in words
 * @param rules the rules that differ
 * @param company what changed the company's profit
 * @param before the company's profit in the one run
 * @param after the same in the other
 * @param by what it changed by
 * @param beneath what stands beneath profit: the cost of capital, if either model declares payment
 *     terms
 * @param pools what changed of the pools
 * @param customers a part of the customers whose profit changed
 * @param next address of the next part; null at the end
 */
record ComparisonPageView(
        String message,
        String currency,
        String from,
        String to,
        List<Rule> rules,
        List<Figure> company,
        Amount before,
        Amount after,
        Amount by,
        List<Figure> beneath,
        List<Pool> pools,
        List<CustomerRow> customers,
        @Nullable Address next) {

    /** A rule that differs. */
    record Rule(String rule, String before, String after) {}

    /** What a figure adds to the profit in both runs. */
    record Figure(String name, Amount before, Amount after, Amount by) {}

    /** A pool's full expense and what customers were charged. */
    record Pool(
            String name,
            Amount expenseBefore,
            Amount expenseAfter,
            Amount chargedBefore,
            Amount chargedAfter) {}

    /**
     * A customer whose profit changed.
     *
     * @param page address of the explanation in the other run; null if there is none, or the
     *     customer is not known
     * @param why the largest changes, in words
     */
    record CustomerRow(
            String name,
            @Nullable String page,
            Amount before,
            Amount after,
            Amount by,
            String why) {}

    /**
     * @param address the address of the comparison
     */
    static ComparisonPageView of(RunComparison comparison, Address address, Wording wording) {
        String currency = comparison.currency();
        long change = Math.subtractExact(comparison.to().profit(), comparison.from().profit());
        return new ComparisonPageView(
                "%s %s, %s %s."
                        .formatted(
                                wording.count(
                                        comparison.gained(), "customer gains", "customers gain"),
                                wording.money(comparison.gain(), currency),
                                wording.count(comparison.lost(), "loses", "lose"),
                                wording.money(Math.negateExact(comparison.loss()), currency)),
                currency,
                words(comparison.from()),
                words(comparison.to()),
                comparison.rules().stream().map(ComparisonPageView::rule).toList(),
                comparison.company().stream().map(each -> figure(each, currency, wording)).toList(),
                wording.amount(comparison.from().profit(), currency),
                wording.amount(comparison.to().profit(), currency),
                wording.amount(change, currency),
                beneath(comparison, wording),
                comparison.pools().stream()
                        .map(pool ->
                                new Pool(
                                        pool.name(),
                                        wording.amount(pool.expenseBefore(), currency),
                                        wording.amount(pool.expenseAfter(), currency),
                                        wording.amount(pool.chargedBefore(), currency),
                                        wording.amount(pool.chargedAfter(), currency)))
                        .toList(),
                comparison.customers().items().stream()
                        .map(each -> customer(each, comparison, wording))
                        .toList(),
                ExplanationAddress.next(address, comparison.customers().next()));
    }

    /** The address of a comparison. */
    static Address addressOf(String from, String to) {
        return Address.of("/app/runs/compare").with("from", from).with("to", to);
    }

    private static String words(RunComparison.ComparedRun run) {
        return run.id() == null
                ? "%s, version %d, tried on the same facts".formatted(run.model(), run.version())
                : "%s, version %d (run %s)".formatted(run.model(), run.version(), run.id());
    }

    private static Rule rule(RuleChange change) {
        String rule = change.rule().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Rule(
                change.of().isEmpty() ? rule : rule + " of " + change.of(),
                change.before().isEmpty() ? "none" : change.before(),
                change.after().isEmpty() ? "none" : change.after());
    }

    private static Figure figure(Change change, String currency, Wording wording) {
        return figure(nameOf(change.figure()), change.before(), change.after(), currency, wording);
    }

    private static Figure figure(
            String name, long before, long after, String currency, Wording wording) {
        return new Figure(
                name,
                wording.amount(before, currency),
                wording.amount(after, currency),
                wording.amount(Math.subtractExact(after, before), currency));
    }

    private static List<Figure> beneath(RunComparison comparison, Wording wording) {
        RunComparison.ComparedRun from = comparison.from();
        RunComparison.ComparedRun to = comparison.to();
        if (from.capitalCost() == null && to.capitalCost() == null) {
            return List.of();
        }
        long before = charged(from);
        long after = charged(to);
        return List.of(
                figure("Cost of capital", -before, -after, comparison.currency(), wording),
                figure(
                        "Profit after cost of capital",
                        Math.subtractExact(from.profit(), before),
                        Math.subtractExact(to.profit(), after),
                        comparison.currency(),
                        wording));
    }

    /** Without declared terms nothing is charged. */
    private static long charged(RunComparison.ComparedRun run) {
        Long cost = run.capitalCost();
        return cost == null ? 0 : cost;
    }

    private static String nameOf(ProfitFigures.Figure figure) {
        return figure.kind() == ProfitFigures.Kind.REVENUE
                ? FigureWords.labelOf(LineFigure.valueOf(figure.id()))
                : figure.name();
    }

    private static CustomerRow customer(
            RunComparison.CustomerChange change, RunComparison comparison, Wording wording) {
        Customer customer = change.customer();
        String currency = comparison.currency();
        String explained = comparison.to().id();
        return new CustomerRow(
                customer == null ? "Unknown customer" : customer.name(),
                customer == null || explained == null
                        ? null
                        : new ExplanationAddress(explained, customer.key()).explanation().text(),
                wording.amount(change.before(), currency),
                wording.amount(change.after(), currency),
                wording.amount(change.by(), currency),
                change.changes().stream()
                        .map(each ->
                                nameOf(each.figure())
                                        + " "
                                        + wording.amount(each.by(), currency).text())
                        .collect(Collectors.joining(", ")));
    }
}
