package org.whalecurve.domain.costing;

import org.whalecurve.domain.periods.Period;

/** Where the expense of a pool comes from: stated month by month, or booked in the ledger. */
public sealed interface PoolExpense permits MonthlySeries, LedgerSource {

    /**
     * What a pool costs over a period, in minor units.
     *
     * @param pool id of the pool
     * @param ledger what the ledger booked in the period
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    default long of(String pool, Period period, LedgerStatement ledger) {
        return switch (this) {
            case MonthlySeries stated -> stated.over(period);
            case LedgerSource _ -> ledger.expenseOf(pool);
        };
    }
}
