package org.whalecurve.application.runs.internal;

import java.util.List;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.LedgerPostings;
import org.whalecurve.domain.periods.Period;

/** Finds the facts that a run computes from. */
public final class RunFacts {

    private final FactCatalogue catalogue;
    private final DeclaredFacts declaredFacts;

    public RunFacts(FactCatalogue catalogue, DeclaredFacts declaredFacts) {
        this.catalogue = catalogue;
        this.declaredFacts = declaredFacts;
    }

    /**
     * The batches a run computes from.
     *
     * @param orderLines order lines
     * @param postings ledger postings; none for a model whose pools all state their expense
     */
    record Batches(List<FactBatch> orderLines, List<DeclaredBatch> postings) {

        /** Only those of some imports. */
        Batches of(List<String> importIds) {
            return new Batches(
                    orderLines.stream()
                            .filter(batch -> importIds.contains(batch.importId()))
                            .toList(),
                    postings.stream()
                            .filter(batch -> importIds.contains(batch.importId()))
                            .toList());
        }

        /** The control totals of the order lines. */
        List<ControlTotal> totals() {
            return orderLines.stream().flatMap(batch -> batch.totals().stream()).toList();
        }

        /** The control totals of the postings. */
        List<DeclaredTotal> postingTotals() {
            return postings.stream().flatMap(batch -> batch.totals().stream()).toList();
        }
    }

    /** What is booked in a period and matters to a model. */
    Batches bookedIn(Period period, CostModel model) {
        return new Batches(
                catalogue.batches(period.first(), period.last()),
                model.ledgerSources().isEmpty()
                        ? List.of()
                        : catalogue.declared(
                                LedgerPostings.TYPE.id(), period.first(), period.last()));
    }

    /**
     * How postings feed the pools of a model.
     *
     * @throws org.whalecurve.domain.costing.LedgerGap if they do not
     * @throws org.whalecurve.application.facts.port.DamagedFacts if a file is not what was booked
     */
    LedgerStatement ledger(CostModel model, Period period, List<DeclaredBatch> postings) {
        return LedgerStatement.of(
                model, period, declaredFacts.ledger(postings, period.first(), period.last()));
    }
}
