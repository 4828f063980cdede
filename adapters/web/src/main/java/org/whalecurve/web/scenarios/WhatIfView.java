package org.whalecurve.web.scenarios;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.domain.scenarios.Movers;
import org.whalecurve.domain.scenarios.Outcome;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Waterfall;
import org.whalecurve.web.Wording;
import org.whalecurve.web.profitability.RankedRow;

/**
 * A scenario beside the run.
 *
 * @param currency ISO 4217 code of every amount
 * @param digits the decimals of the currency
 * @param message what it says, in a sentence
 * @param portfolio the address that tells whom to serve with the same changes
 * @param problems what is wrong with the scenario; the run is shown as it is then
 * @param knobs what can be changed
 * @param lines the totals, one below the other
 * @param bridge the steps from the run to the scenario
 * @param curve the whale curve of the scenario
 * @param before the points of the run's curve, as those of {@link CurvePoints}
 * @param pools what becomes of each pool
 * @param gaining the customers who gain most
 * @param losing the customers who lose most
 * @param gainers how many gain, in words
 * @param losers how many lose, in words
 */
record WhatIfView(
        String currency,
        int digits,
        String message,
        Address portfolio,
        List<String> problems,
        KnobsView knobs,
        List<Line> lines,
        Waterfall bridge,
        CurvePoints curve,
        String before,
        List<PoolRow> pools,
        List<MoverRow> gaining,
        List<MoverRow> losing,
        String gainers,
        String losers) {

    /**
     * One line of the totals.
     *
     * @param result whether it is a result and not a part
     */
    record Line(String label, Amount before, Amount after, Amount change, boolean result) {}

    /**
     * A curve for the picture; amounts in minor units.
     *
     * @param points {@code rank:cumulative}, parted by spaces
     */
    record CurvePoints(
            String points,
            int customers,
            int peakRank,
            long peak,
            long total,
            boolean percentages) {}

    /** What becomes of a pool: hours used of capacity, and the cost of the rest. */
    record PoolRow(
            String name,
            String usedBefore,
            String usedAfter,
            boolean overdriven,
            Amount unusedBefore,
            Amount unusedAfter) {}

    /**
     * A customer who gains or loses.
     *
     * @param statement the address of its page
     */
    record MoverRow(String name, Address statement, Amount before, Amount after, Amount change) {}

    static WhatIfView of(
            ScenarioReport report, Question question, List<String> problems, Wording wording) {
        String currency = report.currency();
        return new WhatIfView(
                currency,
                Currency.getInstance(currency).getDefaultFractionDigits(),
                message(report, problems.isEmpty() && !question.orders().isEmpty(), wording),
                question.carriedTo("/app/what-if/portfolio", report.run()),
                problems,
                KnobsView.of(report, question, wording),
                lines(report, wording),
                ScenarioWaterfall.of(report, wording),
                points(report.after().curve()),
                text(report.before().curve()),
                pools(report, wording),
                movers(report, report.movers().gaining(), wording),
                movers(report, report.movers().losing(), wording),
                wording.count(report.movers().gainers(), "customer gains", "customers gain"),
                wording.count(report.movers().losers(), "customer loses", "customers lose"));
    }

    /** Whether any customer gains or loses. */
    public boolean someMove() {
        return !gaining.isEmpty() || !losing.isEmpty();
    }

    private static String message(ScenarioReport report, boolean changed, Wording wording) {
        long before = report.before().outcome().companyProfit();
        long after = report.after().outcome().companyProfit();
        String now = wording.money(after, report.currency());
        if (!changed) {
            return "The company keeps " + now + ". Change something and see what it would keep.";
        }
        if (after == before) {
            return "The company would keep " + now + ", no more and no less than it does.";
        }
        return "The company would keep "
                + now
                + ", "
                + wording.money(Math.abs(after - before), report.currency())
                + (after > before ? " more than it does." : " less than it does.");
    }

    private static List<Line> lines(ScenarioReport report, Wording wording) {
        Outcome before = report.before().outcome();
        Outcome after = report.after().outcome();
        Lines lines = new Lines(report.currency(), wording);
        List<Line> all = new ArrayList<>();
        all.add(lines.part("Net revenue", before.total().netRevenue(), after.total().netRevenue()));
        all.add(
                lines.part(
                        "Product cost",
                        -before.total().productCost(),
                        -after.total().productCost()));
        all.add(
                lines.part(
                        "Cost to serve",
                        -before.total().costToServe(),
                        -after.total().costToServe()));
        if (before.total().capitalCost() != 0 || after.total().capitalCost() != 0) {
            all.add(
                    lines.part(
                            "Cost of payment terms",
                            -before.total().capitalCost(),
                            -after.total().capitalCost()));
        }
        all.add(lines.result("Profit", before.total().profit(), after.total().profit()));
        all.add(lines.part("Unused capacity", -before.unusedCost(), -after.unusedCost()));
        if (after.sustainingCost() != 0) {
            all.add(
                    lines.part(
                            "Sustaining costs", -before.sustainingCost(), -after.sustainingCost()));
        }
        all.add(
                lines.result(
                        "What the company keeps", before.companyProfit(), after.companyProfit()));
        return List.copyOf(all);
    }

    /** Makes lines in one currency. */
    private record Lines(String currency, Wording wording) {

        Line part(String label, long before, long after) {
            return line(label, before, after, false);
        }

        Line result(String label, long before, long after) {
            return line(label, before, after, true);
        }

        private Line line(String label, long before, long after, boolean result) {
            return new Line(
                    label,
                    wording.amount(before, currency),
                    wording.amount(after, currency),
                    wording.amount(after - before, currency),
                    result);
        }
    }

    private static CurvePoints points(WhaleCurve curve) {
        return new CurvePoints(
                text(curve),
                curve.customers(),
                curve.profitable(),
                curve.peakMinor(),
                curve.totalMinor(),
                curve.hasPercentages());
    }

    private static String text(WhaleCurve curve) {
        return curve.points().stream()
                .map(point -> point.rank() + ":" + point.cumulativeMinor())
                .collect(Collectors.joining(" "));
    }

    private static List<PoolRow> pools(ScenarioReport report, Wording wording) {
        var before = report.before().outcome().pools().iterator();
        return report.after().outcome().pools().stream()
                .map(after -> {
                    var asItWas = before.next();
                    return new PoolRow(
                            after.name(),
                            wording.percent(asItWas.used(), asItWas.capacity()),
                            wording.percent(after.used(), after.capacity()),
                            after.overdriven(),
                            wording.amount(asItWas.unusedCost(), report.currency()),
                            wording.amount(after.unusedCost(), report.currency()));
                })
                .toList();
    }

    private static List<MoverRow> movers(
            ScenarioReport report, List<Movers.Mover> movers, Wording wording) {
        return movers.stream()
                .map(mover -> {
                    @Nullable Customer customer = report.customers().get(mover.customer());
                    String key = customer == null ? "" : customer.key();
                    return new MoverRow(
                            customer == null ? wording.count(mover.customer()) : customer.name(),
                            RankedRow.statementOf(report.run(), key),
                            wording.amount(mover.before(), report.currency()),
                            wording.amount(mover.after(), report.currency()),
                            wording.amount(mover.change(), report.currency()));
                })
                .toList();
    }
}
