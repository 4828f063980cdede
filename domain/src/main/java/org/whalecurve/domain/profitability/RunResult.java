package org.whalecurve.domain.profitability;

import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.LedgerStatement;

/**
 * What a run gave.
 *
 * @param summary the totals
 * @param allocation how the cost of service pools reached the pools that serve customers
 * @param ledger how the general ledger fed the pools
 * @param certificate the proof that they tie
 * @param statements where the statements of the customers are
 * @param objects where those of products, markets and channels are
 */
public record RunResult(
        RunSummary summary,
        AllocationStatement allocation,
        LedgerStatement ledger,
        Certificate certificate,
        StatementFile statements,
        ObjectStatements objects) {

    /** The result of a model whose pools all state their expense, for customers alone. */
    public RunResult(
            RunSummary summary,
            AllocationStatement allocation,
            Certificate certificate,
            StatementFile statements) {
        this(
                summary,
                allocation,
                LedgerStatement.NONE,
                certificate,
                statements,
                ObjectStatements.NONE);
    }
}
