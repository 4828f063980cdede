package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.Margin;
import org.whalecurve.domain.profitability.MarginLevel;
import org.whalecurve.domain.profitability.SustainedCost;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/** A statement from gross sales to profit, one line below the other. */
final class StatementSteps {

    private final StatementView view;
    private final @Nullable ExplanationAddress explained;
    private final Wording wording;
    private final List<Step> steps = new ArrayList<>();

    private StatementSteps(
            StatementView view, @Nullable ExplanationAddress explained, Wording wording) {
        this.view = view;
        this.explained = explained;
        this.wording = wording;
    }

    /**
     * One line of the statement.
     *
     * @param page address of what makes it; null where nothing does
     * @param minor the amount in minor units, for the picture
     * @param share the amount in per cent of net revenue; empty where there is none
     * @param total whether it is a subtotal of the lines above
     * @param assumed whether it rests on the assumption
     */
    record Step(
            String label,
            @Nullable String page,
            long minor,
            Amount amount,
            String share,
            boolean total,
            boolean assumed) {}

    /** What was counted. */
    record Counted(String label, String value) {}

    /**
     * @param explained where each line opens; null where lines do not open
     */
    static List<Step> of(
            StatementView view, @Nullable ExplanationAddress explained, Wording wording) {
        StatementSteps all = new StatementSteps(view, explained, wording);
        all.addRevenue();
        all.addCosts();
        all.addProfit();
        all.addSustaining(all.addCapital());
        return List.copyOf(all.steps);
    }

    /** The quantities of the cost drivers. */
    static List<Counted> counted(StatementView view, Wording wording) {
        List<Counted> counted = new ArrayList<>();
        for (int d = 0; d < view.drivers().size(); d++) {
            counted.add(
                    new Counted(
                            view.drivers().get(d).name(),
                            wording.quantity(
                                    view.statement().driverQuantities().get(d),
                                    view.drivers().get(d).decimals())));
        }
        return List.copyOf(counted);
    }

    /** What the cost of the activities of a purpose is called. */
    static String costOf(Purpose purpose) {
        return switch (purpose) {
            case ATTAIN -> "Cost to attain";
            case SERVE -> "Cost to serve";
            case RETAIN -> "Cost to retain";
        };
    }

    /** What the statement says, in a sentence. */
    static String message(StatementView view, Wording wording) {
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

    private void addRevenue() {
        for (RowKind kind : List.of(RowKind.values()).subList(0, RowKind.OF_A_CUSTOMER)) {
            LineFigure figure = LineFigure.valueOf(kind.name());
            add(FigureWords.labelOf(figure), lines(figure), figure.in(view.statement()));
        }
        total("Net revenue", lines(LineFigure.NET_REVENUE), view.statement().netRevenue());
    }

    private void addCosts() {
        CostLevels levels = view.levels();
        if (levels.margins().isEmpty()) {
            addProductCost();
            total(
                    "Gross margin",
                    lines(LineFigure.GROSS_MARGIN),
                    LineFigure.GROSS_MARGIN.in(view.statement()));
            allActivities().forEach(this::addActivity);
            return;
        }
        List<Integer> left = new ArrayList<>(allActivities().toList());
        boolean goodsLeft = true;
        Iterator<Margin> margins = marginsOf(levels).iterator();
        for (MarginLevel level : levels.margins()) {
            if (level.productCost()) {
                addProductCost();
                goodsLeft = false;
            }
            level.activities().forEach(this::addActivity);
            left.removeAll(level.activities());
            Margin margin = margins.next();
            total(margin.name(), null, margin.amount());
        }
        if (goodsLeft) {
            addProductCost();
        }
        left.forEach(this::addActivity);
    }

    private List<Margin> marginsOf(CostLevels levels) {
        CustomerStatement figures = view.statement();
        return levels.marginsOf(
                figures.netRevenue(), figures.productCost(), figures.activityCosts());
    }

    private void addProductCost() {
        CustomerStatement figures = view.statement();
        if (figures.knownCost() != 0 || figures.assumedCost() == 0) {
            add("Product cost", lines(LineFigure.KNOWN_COST), -figures.knownCost());
        }
        if (figures.assumedCost() != 0) {
            add(
                    "Product cost, assumed",
                    lines(LineFigure.ASSUMED_COST),
                    -figures.assumedCost(),
                    false,
                    true);
        }
    }

    private Stream<Integer> allActivities() {
        return IntStream.range(0, view.activities().size()).boxed();
    }

    private void addActivity(int activity) {
        add(
                view.activities().get(activity),
                explained == null ? null : explained.activity(view.activityIds().get(activity)),
                -view.statement().activityCosts().get(activity));
    }

    private void addProfit() {
        total(
                "Profit",
                explained == null ? null : explained.explanation(),
                view.statement().profit());
    }

    /**
     * What is spent for it as a whole stands below its profit.
     *
     * @param profit what is left so far
     */
    private void addSustaining(long profit) {
        long left = profit;
        for (SustainedCost cost : view.sustaining()) {
            add(cost.name(), null, -cost.amount());
            left = Math.subtractExact(left, cost.amount());
        }
        if (!view.sustaining().isEmpty()) {
            total("After what sustains it", null, left);
        }
    }

    /**
     * Imputed: it stands beneath profit and is no part of it.
     *
     * @return what is left
     */
    private long addCapital() {
        long profit = view.statement().profit();
        Long capital = view.capitalCost();
        if (capital == null) {
            return profit;
        }
        long after = Math.subtractExact(profit, capital);
        add("Cost of capital", null, -capital);
        total("Profit after cost of capital", null, after);
        return after;
    }

    private @Nullable Address lines(LineFigure figure) {
        return explained == null ? null : explained.lines(figure);
    }

    private void add(String label, @Nullable Address page, long minor) {
        add(label, page, minor, false, false);
    }

    private void total(String label, @Nullable Address page, long minor) {
        add(label, page, minor, true, false);
    }

    private void add(
            String label, @Nullable Address page, long minor, boolean total, boolean assumed) {
        long revenue = view.statement().netRevenue();
        steps.add(
                new Step(
                        label,
                        page == null ? null : page.text(),
                        minor,
                        wording.amount(minor, view.currency()),
                        revenue > 0 ? wording.percent(minor, revenue) : "",
                        total,
                        assumed));
    }
}
