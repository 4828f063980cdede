package org.whalecurve.domain.profitability;

import java.util.List;
import java.util.Map;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;

/**
 * What a run read in other currencies than its own, against what the imports booked in them.
 *
 * @param orderLines control totals of order lines, by ISO 4217 code
 * @param postings control totals of ledger postings, by ISO 4217 code
 * @param forCustomers what was converted for the statements of the customers, and of postings
 * @param forOthers what was converted when the lines were read again for other cost objects
 */
public record Conversions(
        Map<String, List<ControlTotal>> orderLines,
        Map<String, List<DeclaredTotal>> postings,
        ConversionTally forCustomers,
        ConversionTally forOthers) {

    /** All that a run read was in its own currency. */
    public static Conversions none() {
        return new Conversions(Map.of(), Map.of(), new ConversionTally(), new ConversionTally());
    }
}
