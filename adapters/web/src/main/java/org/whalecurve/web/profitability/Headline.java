package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.web.Wording;

/**
 * One figure at the head of the overview.
 *
 * @param label what it is
 * @param figure the figure
 * @param negative whether it is below zero
 * @param note what it rests on or what it is a part of; empty for nothing
 */
record Headline(String label, String figure, boolean negative, String note) {

    /** The figures of the whole company. */
    static List<Headline> ofCompany(Reconciliation reconciliation, Wording wording) {
        RunSummary summary = reconciliation.summary();
        RunSummary.Totals assigned = summary.assigned();
        RunSummary.Totals unassigned = summary.unassigned();
        String currency = summary.currency();
        long revenue = assigned.netRevenue() + unassigned.netRevenue();
        long known = assigned.knownCost() + unassigned.knownCost();
        long assumed = assigned.assumedCost() + unassigned.assumedCost();
        long serving = assigned.costToServe() + unassigned.costToServe();
        long profit = assigned.profit() + unassigned.profit();
        long unused = summary.pools().stream().mapToLong(PoolUsage::unusedCost).sum();
        long expense = summary.pools().stream().mapToLong(PoolUsage::expense).sum();
        List<Headline> headlines = new ArrayList<>();
        headlines.add(
                money(
                        "Net revenue",
                        revenue,
                        currency,
                        wording.count(summary.customers(), "customer", "customers"),
                        wording));
        headlines.add(
                money(
                        "Product cost",
                        known + assumed,
                        currency,
                        assumed == 0 || summary.assumption() == null
                                ? share(known, revenue, wording)
                                : summary.assumption(),
                        wording));
        headlines.add(
                money(
                        "Cost to serve",
                        serving,
                        currency,
                        share(serving, revenue, wording),
                        wording));
        headlines.add(money("Profit", profit, currency, share(profit, revenue, wording), wording));
        headlines.add(
                money(
                        "Unused capacity",
                        unused,
                        currency,
                        expense > 0
                                ? wording.percent(unused, expense) + " of the pools' expense"
                                : "",
                        wording));
        headlines.add(
                money(
                        "Profit not assigned",
                        unassigned.profit(),
                        currency,
                        "lines without a customer, "
                                + wording.money(unassigned.netRevenue(), currency)
                                + " net revenue",
                        wording));
        return headlines;
    }

    /** The figures of the customers somebody may see. */
    static List<Headline> ofPart(ScopedWhaleCurve scoped, Wording wording) {
        WhaleCurve curve = scoped.curve();
        String currency = scoped.currency();
        return List.of(
                money("Profit of your customers", curve.totalMinor(), currency, "", wording),
                new Headline(
                        "Customers",
                        wording.count(curve.customers()),
                        false,
                        scoped.notShown() == 0
                                ? "all of this period"
                                : wording.count(scoped.notShown(), "customer", "customers")
                                        + " not shown: not yours"),
                money(
                        "Profitable customers bring",
                        curve.peakMinor(),
                        currency,
                        wording.count(curve.profitable(), "customer", "customers"),
                        wording),
                money(
                        "Unprofitable customers take",
                        curve.erosionMinor(),
                        currency,
                        wording.count(curve.unprofitable(), "customer", "customers"),
                        wording));
    }

    private static Headline money(
            String label, long minor, String currency, @Nullable String note, Wording wording) {
        return new Headline(
                label, wording.money(minor, currency), minor < 0, note == null ? "" : note);
    }

    private static String share(long part, long revenue, Wording wording) {
        return revenue > 0 ? wording.percent(part, revenue) + " of net revenue" : "";
    }
}
