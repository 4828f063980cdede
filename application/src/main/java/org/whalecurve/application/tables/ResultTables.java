package org.whalecurve.application.tables;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.Dispersion;
import org.whalecurve.application.profitability.LevelReport;
import org.whalecurve.application.profitability.RestatementReport;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.application.tables.Table.Cell;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.domain.levels.Branch;
import org.whalecurve.domain.levels.LevelIncome;
import org.whalecurve.domain.money.Money;
import org.whalecurve.domain.profitability.SustainedCost;

/**
 * What runs of the ledger tell, as tables. In those that lead from one amount to another, the rows
 * between the first and the last add up to their difference.
 */
public final class ResultTables {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final Currency currency;

    private ResultTables(String currency) {
        this.currency = Currency.getInstance(currency);
    }

    /** The way from one run to another: told by causes first, then by customers. */
    public static Table of(RunBridge bridge) {
        ResultTables of = new ResultTables(bridge.currency());
        List<List<Cell>> rows = new ArrayList<>();
        String causes = "causes";
        rows.add(of.step(causes, FROM, bridge.from().run(), null, bridge.bridge().from()));
        bridge.bridge()
                .steps()
                .forEach(step ->
                        rows.add(
                                of.step(
                                        causes,
                                        word(step.cause()),
                                        step.of(),
                                        null,
                                        step.amount())));
        rows.add(of.step(causes, TO, bridge.to().run(), null, bridge.bridge().to()));
        String customers = "customers";
        rows.add(of.step(customers, FROM, bridge.from().run(), null, bridge.customers().from()));
        bridge.customers()
                .steps()
                .forEach(step ->
                        rows.add(
                                of.step(
                                        customers,
                                        word(step.cause()),
                                        null,
                                        step.customers() == 0 ? null : step.customers(),
                                        step.amount())));
        rows.add(of.step(customers, TO, bridge.to().run(), null, bridge.customers().to()));
        return new Table(
                "bridge-%s-%s".formatted(bridge.from().run(), bridge.to().run()),
                List.of("told_by", "cause", "of", "customers", "amount", "currency"),
                rows);
    }

    /** Why a period that was computed anew keeps another amount. */
    public static Table of(RestatementReport report) {
        ResultTables of = new ResultTables(report.currency());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(of.restated(FROM, null, report.restatement().from()));
        report.restatement()
                .steps()
                .forEach(step ->
                        rows.add(
                                of.restated(word(step.cause()), word(step.line()), step.amount())));
        rows.add(of.restated(TO, null, report.restatement().to()));
        return new Table(
                "restatement-%s-%s".formatted(report.from(), report.to()),
                List.of("cause", "line", "amount", "currency"),
                rows);
    }

    /** What the company earns level by level. */
    public static Table of(LevelReport report) {
        ResultTables of = new ResultTables(report.summary().currency());
        LevelIncome income = report.income();
        String branch = word(income.by());
        List<List<Cell>> rows = new ArrayList<>();
        for (Branch each : income.branches()) {
            rows.add(of.level(branch, each.key(), "net-revenue", null, each.netRevenue()));
            rows.add(of.level(branch, each.key(), "cost-to-serve", null, each.costToServe()));
            rows.add(of.level(branch, each.key(), "earned", null, each.earned()));
            each.sustaining().forEach(cost -> rows.add(of.sustaining(branch, each.key(), cost)));
            rows.add(of.level(branch, each.key(), "income", null, each.income()));
        }
        String company = "company";
        rows.add(of.level(company, null, "income-of-branches", null, income.incomeOfBranches()));
        income.elsewhere()
                .forEach(cost ->
                        rows.add(
                                of.sustaining(
                                        cost.of() == null ? company : word(cost.of().object()),
                                        cost.of() == null ? null : cost.of().key(),
                                        cost)));
        rows.add(of.level(company, null, "unused-capacity", null, -income.unusedCost()));
        income.ofCompany().forEach(cost -> rows.add(of.sustaining(company, null, cost)));
        rows.add(of.level(company, null, "kept", null, income.kept()));
        return new Table(
                "levels-" + report.run(),
                List.of("level", "key", "line", "of", "amount", "currency"),
                rows);
    }

    /**
     * How unevenly profit is spread: over the objects of each sort, and within each group.
     *
     * @param groups all groups, of which the dispersion holds a part
     */
    public static Table of(Dispersion dispersion, List<Dispersion.OfGroup> groups) {
        ResultTables of = new ResultTables(dispersion.currency());
        return new Table(
                "dispersion-" + dispersion.run(),
                List.of(
                        "over",
                        "group",
                        "objects",
                        "profitable",
                        "unprofitable",
                        "profit",
                        "gain",
                        "loss",
                        "standard_deviation",
                        "variation",
                        "currency"),
                Stream.concat(
                                dispersion.sorts().stream()
                                        .map(sort ->
                                                of.spread(
                                                        word(sort.object()), null, sort.spread())),
                                groups.stream()
                                        .map(group ->
                                                of.spread(
                                                        word(dispersion.by()),
                                                        group.name(),
                                                        group.spread())))
                        .toList());
    }

    private List<Cell> step(
            String toldBy,
            String cause,
            @Nullable String of,
            @Nullable Integer customers,
            long amount) {
        return List.of(
                Cell.of(toldBy),
                Cell.of(cause),
                Cell.of(of),
                customers == null ? Cell.NONE : Cell.of(customers),
                money(amount),
                code());
    }

    private List<Cell> restated(String cause, @Nullable String line, long amount) {
        return List.of(Cell.of(cause), Cell.of(line), money(amount), code());
    }

    /** A cost stands below zero, so that lines add up. */
    private List<Cell> sustaining(String level, @Nullable String key, SustainedCost cost) {
        return level(level, key, "sustaining-cost", cost.name(), -cost.amount());
    }

    private List<Cell> level(
            String level, @Nullable String key, String line, @Nullable String of, long amount) {
        return List.of(
                Cell.of(level), Cell.of(key), Cell.of(line), Cell.of(of), money(amount), code());
    }

    private List<Cell> spread(String over, @Nullable String group, ProfitSpread spread) {
        return List.of(
                Cell.of(over),
                Cell.of(group),
                Cell.of(spread.objects()),
                Cell.of(spread.profitable()),
                Cell.of(spread.unprofitable()),
                money(spread.totalMinor()),
                money(spread.gainMinor()),
                money(spread.lossMinor()),
                money(spread.standardDeviationMinor()),
                Cell.of(spread.variation().orElse(null)),
                code());
    }

    private Cell money(long minor) {
        return Cell.of(new Money(minor, currency));
    }

    private Cell code() {
        return Cell.of(currency.getCurrencyCode());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
