package org.whalecurve.application.profitability;

import org.whalecurve.domain.profitability.WhaleCurve;

/**
 * The whale curve of the customers the actor may see.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param curve the curve
 * @param notShown how many customers of the run lie outside the actor's scope or the filter
 */
public record ScopedWhaleCurve(
        String run, String period, String currency, WhaleCurve curve, int notShown) {}
