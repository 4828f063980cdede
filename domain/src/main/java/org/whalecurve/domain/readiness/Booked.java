package org.whalecurve.domain.readiness;

import java.util.List;
import java.util.Map;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.Import;

/**
 * What is there to compute a period from.
 *
 * @param orderLines control totals of the order lines
 * @param postings the postings of the general ledger, added up; none for a model that takes no
 *     expense from it
 * @param facts control totals of each type of facts that the model counts
 * @param imports the imports that booked something in the period
 * @param waiting the imports whose rows are not booked yet
 * @param currencies by import, the currency of its amounts
 */
public record Booked(
        List<ControlTotal> orderLines,
        List<LedgerSum> postings,
        Map<FactType, List<DeclaredTotal>> facts,
        List<Import> imports,
        List<Import> waiting,
        Map<String, String> currencies) {}
