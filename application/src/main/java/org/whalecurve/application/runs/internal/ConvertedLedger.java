package org.whalecurve.application.runs.internal;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.PostingConversion;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.periods.Period;

/**
 * Ledger postings as a model sees them: in its currency. Those that are in it already are added up
 * where they are stored; the others come one by one, for each has the rate of its own day.
 */
final class ConvertedLedger {

    private final DeclaredFacts facts;

    ConvertedLedger(DeclaredFacts facts) {
        this.facts = facts;
    }

    /**
     * The postings of a period, added up.
     *
     * @param tally receives what was converted
     * @throws org.whalecurve.domain.currencies.RateGap if the model lacks a rate
     * @throws org.whalecurve.application.facts.port.DamagedFacts if a file is not what was booked
     */
    List<LedgerSum> sums(
            CostModel model, Period period, List<DeclaredBatch> batches, ConversionTally tally) {
        List<LedgerSum> sums =
                new ArrayList<>(
                        facts.ledger(
                                in(model.currency().getCurrencyCode(), batches),
                                period.first(),
                                period.last()));
        for (String currency :
                CurrencyConversion.foreign(
                        model.currency(), batches.stream().map(DeclaredBatch::currency))) {
            PostingConversion conversion =
                    new PostingConversion(model.conversion(), model.currency(), currency, tally);
            facts.postings(in(currency, batches), period.first(), period.last(), conversion::add);
            sums.addAll(conversion.sums());
        }
        return List.copyOf(sums);
    }

    private static List<DeclaredBatch> in(String currency, List<DeclaredBatch> batches) {
        return batches.stream().filter(batch -> batch.currency().equals(currency)).toList();
    }
}
