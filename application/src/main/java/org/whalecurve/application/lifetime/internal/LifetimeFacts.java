package org.whalecurve.application.lifetime.internal;

import java.util.List;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.periods.Book;

/** The order lines that a lifetime run reads. */
final class LifetimeFacts {

    private final FactCatalogue catalogue;

    LifetimeFacts(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @throws DamagedFacts if they are not those any more for which the run was ordered
     */
    List<FactBatch> of(LifetimeInputs inputs) {
        List<FactBatch> batches =
                catalogue.batches(Book.ACTUAL, LifetimeOrdering.EARLIEST, inputs.until()).stream()
                        .filter(batch -> inputs.importIds().contains(batch.importId()))
                        .toList();
        if (!batches.stream()
                .map(FactBatch::sha256)
                .sorted()
                .toList()
                .equals(inputs.factHashes())) {
            throw new DamagedFacts(
                    "The facts that the run was ordered for cannot be found any more.");
        }
        return batches;
    }
}
