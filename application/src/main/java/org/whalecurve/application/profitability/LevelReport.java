package org.whalecurve.application.profitability;

import org.whalecurve.domain.levels.LevelIncome;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * What the company earns level by level.
 *
 * @param run id of the run
 * @param period id of the period
 * @param summary the totals of the run
 * @param income the levels
 */
public record LevelReport(String run, String period, RunSummary summary, LevelIncome income) {}
