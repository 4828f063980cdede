package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.LevelReport;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.levels.Branch;
import org.whalecurve.domain.levels.LevelIncome;
import org.whalecurve.domain.levels.LevelIncome.Basis;
import org.whalecurve.domain.profitability.PriceWaterfall;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.SustainedCost;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Waterfall;
import org.whalecurve.web.Wording;

/**
 * What the company earns level by level.
 *
 * @param message what the levels say, in a sentence
 * @param currency ISO 4217 code of every amount
 * @param margins the declared lines of the statement, and what all activities cost by purpose
 * @param prices what remains of the list price; null where no sale states one
 * @param waterfall from what is earned of all lines to what the company keeps
 * @param words what the branches are called
 * @param by how addresses name the branches
 * @param others the same by other branches
 * @param rows the branches, the highest income first
 * @param income what the branches contribute together
 * @param forcing the choice of a basis by which the company's own costs are forced
 */
record LevelsPageView(
        String message,
        String currency,
        List<Figure> margins,
        @Nullable PricesView prices,
        Waterfall waterfall,
        ObjectWords words,
        String by,
        List<Other> others,
        List<BranchRow> rows,
        Amount income,
        Forcing forcing) {

    /** The same page by other branches. */
    record Other(String label, Address page) {

        static Other of(CostObject by, String run) {
            return new Other(
                    "By " + ObjectWords.of(by).many() + " instead",
                    Address.of("/app/products/levels")
                            .with("run", run)
                            .with("by", LevelsResource.nameOf(by)));
        }
    }

    /** A figure with its name. */
    record Figure(String label, Amount amount, String share) {}

    /**
     * A branch.
     *
     * @param statement the address of its statement; null if it has none in this run
     * @param costs the names of what sustains it
     * @param forced its share of the company's own costs; null if they are not forced
     * @param afterForced what would be left; null if they are not forced
     */
    record BranchRow(
            String name,
            @Nullable Address statement,
            Amount netRevenue,
            Amount earned,
            Amount sustaining,
            String costs,
            Amount income,
            @Nullable Amount forced,
            @Nullable Amount afterForced) {}

    /**
     * Whether and how the company's own costs are forced onto branches.
     *
     * @param chosen how addresses name the basis; empty for not forced
     * @param names how addresses name the bases that there are
     * @param possible whether the company has costs that could be forced
     * @param shown whether the table shows them
     */
    record Forcing(String chosen, List<String> names, boolean possible, boolean shown) {}

    static LevelsPageView of(LevelReport report, @Nullable Basis forced, Wording wording) {
        LevelIncome income = report.income();
        RunSummary summary = report.summary();
        ObjectWords words = ObjectWords.of(income.by());
        List<Long> shares = forced == null ? null : income.forced(forced).orElse(null);
        return new LevelsPageView(
                message(report, wording),
                summary.currency(),
                margins(summary, wording),
                PricesView.of(
                        PriceWaterfall.of(summary).orElse(null), summary.currency(), null, wording),
                Waterfall.of(
                        "Earned of all lines",
                        income.earned(),
                        steps(income),
                        "What the company keeps",
                        summary.currency(),
                        wording),
                words,
                LevelsResource.nameOf(income.by()),
                ViewLevels.BRANCHES.stream()
                        .filter(object -> object != income.by())
                        .map(object -> Other.of(object, report.run()))
                        .toList(),
                rows(report, shares, wording),
                wording.amount(income.incomeOfBranches(), summary.currency()),
                new Forcing(
                        forced == null ? "" : LevelsResource.nameOf(forced),
                        Stream.of(Basis.values()).map(LevelsResource::nameOf).toList(),
                        !income.ofCompany().isEmpty(),
                        shares != null));
    }

    private static String message(LevelReport report, Wording wording) {
        LevelIncome income = report.income();
        String currency = report.summary().currency();
        return "Customers earn "
                + wording.money(income.earned(), currency)
                + "; the company keeps "
                + wording.money(income.kept(), currency)
                + " of it.";
    }

    private static List<Figure> margins(RunSummary summary, Wording wording) {
        String currency = summary.currency();
        long revenue =
                Math.addExact(summary.assigned().netRevenue(), summary.unassigned().netRevenue());
        List<Figure> figures = new ArrayList<>();
        summary.margins()
                .forEach(margin ->
                        figures.add(
                                figure(
                                        margin.name(),
                                        margin.amount(),
                                        revenue,
                                        currency,
                                        wording)));
        if (summary.levels().tellPurposesApart()) {
            List<Long> costs =
                    summary.activities().stream().map(RunSummary.ActivityTotal::cost).toList();
            for (Purpose purpose : Purpose.values()) {
                figures.add(
                        figure(
                                StatementSteps.costOf(purpose),
                                summary.levels().costOf(purpose, costs),
                                revenue,
                                currency,
                                wording));
            }
        }
        return List.copyOf(figures);
    }

    private static Figure figure(
            String label, long amount, long revenue, String currency, Wording wording) {
        return new Figure(
                label,
                wording.amount(amount, currency),
                revenue > 0 ? wording.percent(amount, revenue) + " of net revenue" : "");
    }

    /** Costs of the branches first, then of other objects, of unused capacity, of the company. */
    private static List<Waterfall.Step> steps(LevelIncome income) {
        List<Waterfall.Step> steps = new ArrayList<>();
        for (Branch branch : income.branches()) {
            branch.sustaining().forEach(cost -> steps.add(step(cost)));
        }
        income.elsewhere().forEach(cost -> steps.add(step(cost)));
        steps.add(new Waterfall.Step("Unused capacity", "", -income.unusedCost()));
        income.ofCompany().forEach(cost -> steps.add(step(cost)));
        return steps.stream().filter(step -> step.amount() != 0).toList();
    }

    private static Waterfall.Step step(SustainedCost cost) {
        SustainedObject of = cost.of();
        return new Waterfall.Step(
                cost.name(), of == null ? "the company as a whole" : of.key(), -cost.amount());
    }

    private static List<BranchRow> rows(
            LevelReport report, @Nullable List<Long> shares, Wording wording) {
        List<Branch> branches = report.income().branches();
        return IntStream.range(0, branches.size())
                .boxed()
                .sorted(
                        Comparator.comparing(
                                (Integer b) -> branches.get(b).income(), Comparator.reverseOrder()))
                .map(b ->
                        row(
                                branches.get(b),
                                shares == null ? null : shares.get(b),
                                report,
                                wording))
                .toList();
    }

    private static BranchRow row(
            Branch branch, @Nullable Long forced, LevelReport report, Wording wording) {
        String currency = report.summary().currency();
        ObjectWords words = ObjectWords.of(report.income().by());
        String key = branch.key();
        return new BranchRow(
                key == null ? words.none() : key,
                branch.inRun() ? words.statementOf(report.run(), key) : null,
                wording.amount(branch.netRevenue(), currency),
                wording.amount(branch.earned(), currency),
                wording.amount(branch.sustainingCost(), currency),
                String.join(", ", branch.sustaining().stream().map(SustainedCost::name).toList()),
                wording.amount(branch.income(), currency),
                forced == null ? null : wording.amount(forced, currency),
                forced == null
                        ? null
                        : wording.amount(Math.subtractExact(branch.income(), forced), currency));
    }
}
