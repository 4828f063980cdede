package org.whalecurve.web.scenarios;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whalecurve.application.scenarios.PortfolioReport;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.portfolio.PickingRule;
import org.whalecurve.domain.portfolio.Portfolio;
import org.whalecurve.domain.scenarios.CustomerPortfolio;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;
import org.whalecurve.web.profitability.RankedRow;

/**
 * Whom to serve with the capacity there is.
 *
 * @param message the answer, in sentences
 * @param currency ISO 4217 code of every amount
 * @param problems what is wrong with the question; the run is shown as it is then
 * @param kept what is asked besides capacities, to be asked again
 * @param whatIf the address that tries the same changes
 * @param pools what each pool's capacity is worth
 * @param choices the best choice, and what simpler rules would choose
 * @param proven how sure the best choice is, in a sentence
 * @param droppedTitle how many are not served, in words
 * @param dropped those worth least, the least first
 */
record PortfolioPageView(
        String message,
        String currency,
        List<String> problems,
        List<Question.Asked> kept,
        Address whatIf,
        List<PoolRow> pools,
        List<ChoiceRow> choices,
        String proven,
        String droppedTitle,
        List<DroppedRow> dropped) {

    private static final long MILLIMINUTES_OF_AN_HOUR = 60_000;

    /**
     * What a pool's capacity is worth.
     *
     * @param knob the parameter that changes its capacity
     * @param value per cent asked for
     * @param capacity hours left for customers
     * @param needed what all customers take, in per cent of that; a dash where nothing is left
     * @param hour what one more hour would bring
     * @param scarce whether there is less than all customers take
     */
    record PoolRow(
            String name,
            String knob,
            String value,
            String capacity,
            String needed,
            Amount hour,
            boolean scarce) {}

    /**
     * A choice of customers.
     *
     * @param lost what it brings less than the best
     * @param best whether it is the best
     */
    record ChoiceRow(
            String name,
            String about,
            String served,
            Amount contribution,
            Amount lost,
            boolean best) {}

    /** A customer that is not served. */
    record DroppedRow(
            String name,
            Address statement,
            Amount contribution,
            Amount fullCostProfit,
            Amount value) {}

    static PortfolioPageView of(
            PortfolioReport report, Question question, List<String> problems, Wording wording) {
        CustomerPortfolio found = report.portfolio();
        return new PortfolioPageView(
                message(report, wording),
                report.currency(),
                problems,
                question.besides(Question.CAPACITY),
                question.carriedTo("/app/what-if", report.run()),
                IntStream.range(0, found.pools().size())
                        .mapToObj(p -> pool(report, p, question, wording))
                        .toList(),
                choices(report, wording),
                proven(report, wording),
                wording.count(
                        found.dropped(), "customer is not served", "customers are not served"),
                report.dropped().stream().map(each -> dropped(each, report, wording)).toList());
    }

    private static String message(PortfolioReport report, Wording wording) {
        CustomerPortfolio found = report.portfolio();
        Portfolio portfolio = found.portfolio();
        String nothing =
                found.withoutContribution() == 0
                        ? ""
                        : " "
                                + wording.count(
                                        found.withoutContribution(),
                                        "customer brings",
                                        "customers bring")
                                + " nothing even while capacity costs nothing.";
        if (!portfolio.inParts().binds()) {
            return "There is time for all: whoever brings something stays, even at a loss at full"
                    + " cost, because the capacity is paid for either way."
                    + nothing;
        }
        return "With this capacity it is best to serve "
                + wording.count(portfolio.whole().size())
                + " of "
                + wording.count(found.customers().length, "customer", "customers")
                + ". They bring "
                + wording.money(portfolio.whole().contribution(), report.currency())
                + ", "
                + wording.money(portfolio.lostBy(PickingRule.FULL_COST), report.currency())
                + " more than a choice at full cost would."
                + nothing;
    }

    private static PoolRow pool(
            PortfolioReport report, int position, Question question, Wording wording) {
        CustomerPortfolio found = report.portfolio();
        PoolUsage pool = found.pools().get(position);
        long capacity = found.capacity()[position];
        long needed = found.usedByAll(position);
        String knob = Question.CAPACITY + pool.pool();
        return new PoolRow(
                pool.name(),
                knob,
                question.value(knob),
                wording.hours(capacity),
                capacity == 0 ? "–" : wording.percent(needed, capacity),
                rounded(
                        found.portfolio()
                                .inParts()
                                .prices()
                                .get(position)
                                .times(MILLIMINUTES_OF_AN_HOUR),
                        report,
                        wording),
                needed > capacity);
    }

    private static List<ChoiceRow> choices(PortfolioReport report, Wording wording) {
        Portfolio portfolio = report.portfolio().portfolio();
        String currency = report.currency();
        var best =
                new ChoiceRow(
                        "Best choice",
                        "by what each brings and takes",
                        wording.count(portfolio.whole().size()),
                        wording.amount(portfolio.whole().contribution(), currency),
                        wording.amount(0, currency),
                        true);
        var rules =
                portfolio.rules().entrySet().stream()
                        .map(each ->
                                new ChoiceRow(
                                        labelOf(each.getKey()),
                                        aboutOf(each.getKey()),
                                        wording.count(each.getValue().size()),
                                        wording.amount(each.getValue().contribution(), currency),
                                        wording.amount(-portfolio.lostBy(each.getKey()), currency),
                                        false));
        return Stream.concat(Stream.of(best), rules).toList();
    }

    private static String labelOf(PickingRule rule) {
        return switch (rule) {
            case FULL_COST -> "At full cost";
            case PER_SCARCE_TIME -> "By the scarce hour";
            case LARGEST_FIRST -> "Largest first";
        };
    }

    private static String aboutOf(PickingRule rule) {
        return switch (rule) {
            case FULL_COST -> "whoever earns something at full cost, the highest profit first";
            case PER_SCARCE_TIME -> "whoever brings most for the time that is scarce, as it fits";
            case LARGEST_FIRST -> "whoever brings most, however long it takes";
        };
    }

    private static String proven(PortfolioReport report, Wording wording) {
        Portfolio portfolio = report.portfolio().portfolio();
        return portfolio.proven()
                ? "No other choice of whole customers brings more."
                : "The search was given up; no choice can bring more than "
                        + wording.money(portfolio.mostWhole(), report.currency())
                        + ".";
    }

    private static DroppedRow dropped(
            CustomerPortfolio.Dropped one, PortfolioReport report, Wording wording) {
        Customer customer = report.customers().get(one.customer());
        return new DroppedRow(
                customer == null ? wording.count(one.customer()) : customer.name(),
                RankedRow.statementOf(report.run(), customer == null ? "" : customer.key()),
                wording.amount(one.contribution(), report.currency()),
                wording.amount(one.fullCostProfit(), report.currency()),
                rounded(one.value(), report, wording));
    }

    private static Amount rounded(Fraction minor, PortfolioReport report, Wording wording) {
        return wording.amount(minor.decimal(0).longValueExact(), report.currency());
    }
}
