package org.whalecurve.domain.explanation;

import static org.whalecurve.domain.explanation.UnexplainedFigure.requireSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.TermTime;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.StatedPrices;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.LargestRemainder;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * The explanation of one customer's statement, worked out again from the customer's lines and
 * checked against what the run kept.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the terms of an activity add up to its time, and the times of the orders with what lies
 *       beside them do too;
 *   <li>the costs of the orders with what lies beside them add up to the cost of the activity;
 *   <li>the parts of the lines add up to each {@link LineFigure};
 *   <li>the profits of the orders less what lies beside them add up to the profit;
 *   <li>a statement that is not of these lines, this model and this run is refused.
 * </ol>
 */
public final class StatementExplanation {

    private static final long PER_MINUTE = 1_000;

    private final ResolvedModel model;
    private final RunSummary summary;
    private final CustomerStatement statement;
    private final CustomerLines lines;
    private final FoldedCustomers whole;
    private final FoldedCustomers byOrder;
    private final long[] time;
    private final long[][] timeByOrder;

    private StatementExplanation(
            ResolvedModel model,
            RunSummary summary,
            CustomerStatement statement,
            CustomerLines lines) {
        this.model = model;
        this.summary = summary;
        this.statement = statement;
        this.lines = lines;
        whole = lines.asOneRow(model);
        byOrder = lines.byOrder(model);
        time = new long[model.activities()];
        Arrays.setAll(time, a -> sum(CostAssignment.minutesOf(model, a, whole)));
        timeByOrder = new long[model.activities()][];
        Arrays.setAll(timeByOrder, a -> CostAssignment.minutesOf(model, a, byOrder));
    }

    /**
     * Explains a statement.
     *
     * @param model the model of the run, resolved for its period
     * @param summary the totals of the run
     * @param sorted the customer's lines in the run, those of an order side by side
     * @throws UnexplainedFigure if the lines and the model do not give the statement
     */
    public static StatementExplanation of(
            ResolvedModel model,
            RunSummary summary,
            CustomerStatement statement,
            List<SourceLine> sorted) {
        return of(model, summary, statement, sorted, Map.of());
    }

    /**
     * Explains a statement of a model that counts declared facts.
     *
     * @param sorted the customer's lines in the run, those of an order side by side
     * @param counts what was counted over the customer's facts of each type
     * @throws UnexplainedFigure if the lines, the facts and the model do not give the statement
     */
    public static StatementExplanation of(
            ResolvedModel model,
            RunSummary summary,
            CustomerStatement statement,
            List<SourceLine> sorted,
            Map<FactType, FactCounts> counts) {
        var explanation =
                new StatementExplanation(
                        model,
                        summary,
                        statement,
                        new CustomerLines(statement.customer(), counts, sorted));
        new StatementCheck(model, summary, statement).check(explanation.whole, explanation.time);
        return explanation;
    }

    /** The statement that is explained. */
    public CustomerStatement statement() {
        return statement;
    }

    /** The activities, by position in the model. */
    public List<ActivityExplanation> activities() {
        return IntStream.range(0, model.activities()).mapToObj(this::activity).toList();
    }

    /** One activity, by position. */
    public ActivityExplanation activity(int position) {
        Activity activity = model.model().activities().get(position);
        int pool = model.poolOf(position);
        Fraction perMilliminute = Fraction.of(model.expense(pool), model.capacity(pool));
        return new ActivityExplanation(
                activity,
                model.model().pools().get(pool).name(),
                perMilliminute.times(PER_MINUTE),
                time[position],
                whole.size() == 0 ? List.of() : TermTime.of(model, position, whole, 0),
                perMilliminute.times(time[position]),
                statement.activityCosts().get(position));
    }

    /** What the run says of an activity as a whole, by position. */
    public RunSummary.ActivityTotal total(int position) {
        return summary.activities().get(position);
    }

    /** Every order, in the order of their numbers. */
    public List<OrderStatement> orders() {
        long[][] costs = costs();
        return IntStream.range(0, lines.orders())
                .mapToObj(order -> orderStatement(order, costs))
                .toList();
    }

    /** What facts add that lie in no order; null if the model counts none. */
    public @Nullable BesideOrders besideOrders() {
        return model.factDrivers().isEmpty()
                ? null
                : new BesideOrders(
                        column(timeOfParts(), lines.orders()), column(costs(), lines.orders()));
    }

    /** By activity, the cost of each order and, last, of what lies beside them. */
    private long[][] costs() {
        long[][] parts = timeOfParts();
        long[][] costs = new long[parts.length][];
        Arrays.setAll(
                costs, a -> LargestRemainder.divideNet(statement.activityCosts().get(a), parts[a]));
        return costs;
    }

    private long[][] timeOfParts() {
        long[][] parts = new long[timeByOrder.length][];
        Arrays.setAll(
                parts,
                a -> {
                    long[] part = Arrays.copyOf(timeByOrder[a], lines.orders() + 1);
                    part[lines.orders()] = Math.subtractExact(time[a], sum(timeByOrder[a]));
                    return part;
                });
        return parts;
    }

    private OrderStatement orderStatement(int order, long[][] costs) {
        SourceLine first = lines.all().get(lines.firstOf(order));
        return new OrderStatement(
                first.order(),
                first.day(),
                lines.endOf(order) - lines.firstOf(order),
                byOrder.netRevenue(order),
                Math.addExact(byOrder.knownCost(order), byOrder.assumedCost(order)),
                column(timeByOrder, order),
                column(costs, order));
    }

    /** One order, by its number; empty if the customer has none such in the run. */
    public Optional<OrderExplanation> order(String number) {
        return IntStream.range(0, lines.orders())
                .filter(order -> lines.all().get(lines.firstOf(order)).order().equals(number))
                .boxed()
                .findFirst()
                .map(order ->
                        new OrderExplanation(
                                orders().get(order),
                                IntStream.range(0, model.activities())
                                        .mapToObj(a -> TermTime.of(model, a, byOrder, order))
                                        .toList(),
                                lines().subList(lines.firstOf(order), lines.endOf(order))));
    }

    /**
     * The statement divided over the products, markets or channels of the lines.
     *
     * @param names what order lines name, with the numbers that the run gave: they decide who gets
     *     a minor unit that two have the same claim to; learns what is not among them
     * @throws UnexplainedFigure if the parts do not add up to it
     */
    public DividedStatement dividedOver(CostObject object, LineNames names) {
        return DividedStatement.of(model, statement, lines, time, object, names);
    }

    /** The lines that make a figure, which they add up to. */
    public List<ExplainedLine> lines(LineFigure figure) {
        List<ExplainedLine> concerned = lines().stream().filter(figure::concerns).toList();
        requireSame(
                figure.words(),
                figure.in(statement),
                concerned.stream().mapToLong(figure::of).reduce(0, Math::addExact));
        return concerned;
    }

    /** Every line, by order. */
    public List<ExplainedLine> lines() {
        FoldedCustomers byLine = lines.byLine(model);
        Map<String, List<UnitCost>> unitCosts =
                model.model().productCost().unitCosts().stream()
                        .collect(Collectors.groupingBy(UnitCost::product));
        List<ExplainedLine> explained = new ArrayList<>(byLine.size());
        for (int i = 0; i < byLine.size(); i++) {
            SourceLine line = lines.all().get(i);
            ExplainedLine.CostBasis basis = basisOf(line);
            explained.add(
                    new ExplainedLine(
                            line,
                            basis,
                            basis == ExplainedLine.CostBasis.KNOWN
                                    ? unitCostOf(line, unitCosts)
                                    : null,
                            byLine.knownCost(i),
                            byLine.assumedCost(i),
                            byLine.uncosted(i),
                            byLine.discount(i)));
        }
        return explained;
    }

    private ExplainedLine.CostBasis basisOf(SourceLine line) {
        if (!line.kind().movesGoods()) {
            return ExplainedLine.CostBasis.NO_GOODS;
        }
        if (line.stated().unitCostMicros() != StatedPrices.NOT_STATED) {
            return ExplainedLine.CostBasis.STATED;
        }
        long known = model.unitCosts().costMicros(line.productNumber(), line.day().toEpochDay());
        if (known != UnitCosts.UNKNOWN) {
            return ExplainedLine.CostBasis.KNOWN;
        }
        return model.model().productCost().assumption() == null
                ? ExplainedLine.CostBasis.MISSING
                : ExplainedLine.CostBasis.ASSUMED;
    }

    private static @Nullable UnitCost unitCostOf(
            SourceLine line, Map<String, List<UnitCost>> unitCosts) {
        return unitCosts.getOrDefault(line.product(), List.of()).stream()
                .filter(cost -> !line.day().isBefore(cost.from()))
                .filter(cost -> !line.day().isAfter(cost.to()))
                .findFirst()
                .orElse(null);
    }

    private static List<Long> column(long[][] rows, int column) {
        return Arrays.stream(rows).map(row -> row[column]).toList();
    }

    private static long sum(long[] values) {
        return LongStream.of(values).reduce(0, Math::addExact);
    }
}
