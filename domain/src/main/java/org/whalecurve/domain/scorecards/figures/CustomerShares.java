package org.whalecurve.domain.scorecards.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.domain.growth.CustomerEarnings;

/**
 * What each customer adds to a figure, above the line and below it, as columns of equal length.
 *
 * @param numerators in the order of the customers
 * @param denominators likewise; all zero for what is no ratio
 */
record CustomerShares(long[] numerators, long[] denominators) {

    /** Empty for a figure that does not add up over the customers of one run. */
    static Optional<CustomerShares> of(LedgerFigure figure, CustomerEarnings earnings) {
        int size = earnings.size();
        long[] none = new long[size];
        long[] each = new long[size];
        Arrays.fill(each, 1);
        long[] profit = earnings.profit();
        long[] revenue = earnings.netRevenue();
        return switch (figure) {
            case NET_PROFIT, CUSTOMER_PROFIT -> Optional.of(new CustomerShares(profit, none));
            case NET_PROFIT_MARGIN, CUSTOMER_MARGIN ->
                    Optional.of(new CustomerShares(profit, revenue));
            case CUSTOMER_REVENUE -> Optional.of(new CustomerShares(revenue, none));
            case COST_TO_SERVE ->
                    Optional.of(new CustomerShares(LedgerFigures.costsToServe(earnings), revenue));
            case UNPROFITABLE_CUSTOMERS ->
                    Optional.of(new CustomerShares(column(profit, p -> p < 0 ? 1 : 0), each));
            case SUM_OF_LOSSES ->
                    Optional.of(
                            new CustomerShares(
                                    column(profit, p -> Math.max(0, Math.negateExact(p))), none));
            case PROFIT_OF_TOP_FIFTH -> Optional.of(new CustomerShares(ofTopFifth(profit), profit));
            case ACTIVE_CUSTOMERS -> Optional.of(new CustomerShares(each, none));
            case RECOVERED_PROFIT, RETENTION, UNUSED_CAPACITY, COST_OF_UNUSED_CAPACITY ->
                    Optional.empty();
        };
    }

    /** The profit of those in the best fifth, of equals those that come first; 0 for the others. */
    private static long[] ofTopFifth(long[] profit) {
        long[] descending = LedgerFigures.descending(profit);
        int best = LedgerFigures.topFifth(ProfitSpread.of(descending)).objects();
        if (best == 0) {
            return new long[profit.length];
        }
        long least = descending[best - 1];
        long above = Arrays.stream(descending).takeWhile(each -> each > least).count();
        long[] column = new long[profit.length];
        long equals = best - above;
        for (int i = 0; i < profit.length; i++) {
            if (profit[i] > least || (profit[i] == least && equals-- > 0)) {
                column[i] = profit[i];
            }
        }
        return column;
    }

    private static long[] column(long[] of, LongUnaryOperator share) {
        return Arrays.stream(of).map(share).toArray();
    }
}
