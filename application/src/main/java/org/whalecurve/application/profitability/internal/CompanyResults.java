package org.whalecurve.application.profitability.internal;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.profitability.AllocationReport;
import org.whalecurve.application.profitability.CapacityReport;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.application.profitability.ViewAllocations;
import org.whalecurve.application.profitability.ViewCapacity;
import org.whalecurve.application.profitability.ViewReconciliation;

/** What concerns the company as a whole. */
public final class CompanyResults implements ViewAllocations, ViewCapacity, ViewReconciliation {

    private final Results results;

    public CompanyResults(Results results) {
        this.results = results;
    }

    @Override
    public CapacityReport viewCapacity(Actor actor, String runId) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        return new CapacityReport(
                runId,
                found.run().inputs().period(),
                found.result().summary().currency(),
                found.result().summary().pools(),
                found.result().allocation(),
                found.result().summary().activities());
    }

    @Override
    public AllocationReport viewAllocations(Actor actor, String runId) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        return new AllocationReport(
                runId,
                found.run().inputs().period(),
                found.result().summary().currency(),
                found.result().allocation(),
                found.result().summary().pools());
    }

    @Override
    public Reconciliation viewReconciliation(Actor actor, String runId) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        return new Reconciliation(
                runId,
                found.run().inputs().period(),
                found.result().summary(),
                found.result().certificate(),
                found.result().ledger());
    }
}
