package org.whalecurve.domain.scorecards.figures;

import static java.lang.Math.addExact;
import static java.lang.Math.negateExact;
import static java.lang.Math.subtractExact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.dispersion.Portion;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.scorecards.Observation;

/** Works the figures out from what runs give, amounts in minor units. */
public final class LedgerFigures {

    private static final int TOP_FIFTH = 20;

    private LedgerFigures() {}

    /**
     * The figures that only the company as a whole has.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Map<LedgerFigure, Observation> ofCompany(RunSummary summary) {
        long revenue = addExact(summary.assigned().netRevenue(), summary.unassigned().netRevenue());
        long expense =
                summary.pools().stream().mapToLong(PoolUsage::expense).reduce(0, Math::addExact);
        Map<LedgerFigure, Observation> figures = new EnumMap<>(LedgerFigure.class);
        figures.put(LedgerFigure.NET_PROFIT, Observation.of(summary.kept()));
        figures.put(LedgerFigure.NET_PROFIT_MARGIN, Observation.ratio(summary.kept(), revenue));
        figures.put(LedgerFigure.UNUSED_CAPACITY, Observation.ratio(summary.unusedCost(), expense));
        figures.put(LedgerFigure.COST_OF_UNUSED_CAPACITY, Observation.of(summary.unusedCost()));
        return figures;
    }

    /**
     * The figures of customers, all of them or those of a part of the company.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Map<LedgerFigure, Observation> ofCustomers(CustomerEarnings earnings) {
        ProfitSpread spread = ProfitSpread.of(descending(earnings.profit()));
        long revenue = sum(earnings.netRevenue());
        Map<LedgerFigure, Observation> figures = new EnumMap<>(LedgerFigure.class);
        figures.put(LedgerFigure.CUSTOMER_REVENUE, Observation.of(revenue));
        figures.put(LedgerFigure.CUSTOMER_PROFIT, Observation.of(spread.totalMinor()));
        figures.put(LedgerFigure.CUSTOMER_MARGIN, Observation.ratio(spread.totalMinor(), revenue));
        figures.put(LedgerFigure.COST_TO_SERVE, Observation.ratio(costToServe(earnings), revenue));
        figures.put(
                LedgerFigure.UNPROFITABLE_CUSTOMERS,
                Observation.ratio(spread.unprofitable(), spread.objects()));
        figures.put(LedgerFigure.SUM_OF_LOSSES, Observation.of(negateExact(spread.lossMinor())));
        figures.put(
                LedgerFigure.PROFIT_OF_TOP_FIFTH,
                Observation.ratio(topFifth(spread).profitMinor(), spread.totalMinor()));
        figures.put(LedgerFigure.ACTIVE_CUSTOMERS, Observation.of(spread.objects()));
        return figures;
    }

    /**
     * What became of the customers of one period in the next: retention and recovered profit.
     *
     * @param was the customers of the earlier period, in ascending order of number
     * @param is those of the later one, likewise
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Map<LedgerFigure, Observation> between(
            CustomerEarnings was, CustomerEarnings is) {
        long stayed = 0;
        long recovered = 0;
        int j = 0;
        for (int i = 0; i < was.size(); i++) {
            while (j < is.size() && is.customers()[j] < was.customers()[i]) {
                j++;
            }
            if (j < is.size() && is.customers()[j] == was.customers()[i]) {
                stayed++;
                recovered = addExact(recovered, recovered(was.profit()[i], is.profit()[j]));
            }
        }
        Map<LedgerFigure, Observation> figures = new EnumMap<>(LedgerFigure.class);
        figures.put(LedgerFigure.RETENTION, Observation.ratio(stayed, was.size()));
        figures.put(LedgerFigure.RECOVERED_PROFIT, Observation.of(recovered));
        return figures;
    }

    private static long recovered(long before, long after) {
        return before < 0 ? subtractExact(after, before) : 0;
    }

    /** The same profits, the highest first. */
    static long[] descending(long[] profits) {
        long[] sorted = profits.clone();
        Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            long lower = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = lower;
        }
        return sorted;
    }

    /** What it cost to attain, serve and retain customers. */
    static long costToServe(CustomerEarnings earnings) {
        return sum(costsToServe(earnings));
    }

    /** What attaining, serving and retaining cost, customer by customer. */
    static long[] costsToServe(CustomerEarnings earnings) {
        long[] costs = new long[earnings.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] =
                    addExact(
                            earnings.attaining()[i],
                            addExact(earnings.serving()[i], earnings.retaining()[i]));
        }
        return costs;
    }

    private static long sum(long[] column) {
        return Arrays.stream(column).reduce(0, Math::addExact);
    }

    /** The best fifth of those that were ranked. */
    static Portion topFifth(ProfitSpread spread) {
        return spread.best().stream()
                .filter(portion -> portion.percent() == TOP_FIFTH)
                .findFirst()
                .orElseThrow();
    }
}
