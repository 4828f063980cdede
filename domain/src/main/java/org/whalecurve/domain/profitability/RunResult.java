package org.whalecurve.domain.profitability;

/**
 * What a run gave.
 *
 * @param summary the totals
 * @param certificate the proof that they tie
 * @param statements where the statements of the customers are
 */
public record RunResult(RunSummary summary, Certificate certificate, StatementFile statements) {}
