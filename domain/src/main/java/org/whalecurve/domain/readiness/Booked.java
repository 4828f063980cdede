package org.whalecurve.domain.readiness;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.whalecurve.domain.currencies.BookedCurrency;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.Import;

/**
 * What is there to compute a period from.
 *
 * @param orderLines control totals of the order lines, by ISO 4217 code of their currency
 * @param postings the postings of the general ledger in the model's currency, added up; none for a
 *     model that takes no expense from it, and none while a rate is missing
 * @param facts control totals of each type of facts that the model counts
 * @param imports the imports that booked something in the period
 * @param waiting the imports whose rows are not booked yet
 * @param currencies the currencies in which imports booked amounts that a run takes
 */
public record Booked(
        SortedMap<String, List<ControlTotal>> orderLines,
        List<LedgerSum> postings,
        Map<FactType, List<DeclaredTotal>> facts,
        List<Import> imports,
        List<Import> waiting,
        List<BookedCurrency> currencies) {}
