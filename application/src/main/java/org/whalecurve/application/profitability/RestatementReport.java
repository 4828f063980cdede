package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.domain.explanation.RuleChange;
import org.whalecurve.domain.variances.Restatement;

/**
 * Why a period that was computed anew keeps another amount than before.
 *
 * @param from the earlier run
 * @param to the later run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param restatement the steps
 * @param addedImports ids of the imports that only the later run used
 * @param droppedImports ids of the imports that only the earlier run used
 * @param rules the rules of the cost model that differ
 */
public record RestatementReport(
        String from,
        String to,
        String period,
        String currency,
        Restatement restatement,
        List<String> addedImports,
        List<String> droppedImports,
        List<RuleChange> rules) {}
