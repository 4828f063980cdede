package org.whalecurve.domain.profitability;

import org.whalecurve.domain.costing.AllocationStatement;

/**
 * What a run gave.
 *
 * @param summary the totals
 * @param allocation how the cost of service pools reached the pools that serve customers
 * @param certificate the proof that they tie
 * @param statements where the statements of the customers are
 */
public record RunResult(
        RunSummary summary,
        AllocationStatement allocation,
        Certificate certificate,
        StatementFile statements) {}
