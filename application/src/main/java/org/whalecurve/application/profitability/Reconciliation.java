package org.whalecurve.application.profitability;

import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * How what went into a run ties with what came out.
 *
 * @param run id of the run
 * @param period id of the period
 * @param summary the totals
 * @param certificate the comparisons
 * @param ledger what pools took of each ledger account, and what none did
 */
public record Reconciliation(
        String run,
        String period,
        RunSummary summary,
        Certificate certificate,
        LedgerStatement ledger) {}
