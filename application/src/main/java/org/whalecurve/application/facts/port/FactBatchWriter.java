package org.whalecurve.application.facts.port;

import java.util.List;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.OrderLine;

/** Writes one batch of facts, in constant memory. */
public interface FactBatchWriter extends AutoCloseable {

    /** Adds lines in the order of the file. */
    void append(List<OrderLine> lines);

    /**
     * Writes the file of the batch and takes its control totals. Customers and products receive
     * their numbers here, once for each distinct key.
     */
    FactBatch seal(Numbering customers, Numbering products);

    /** Frees what writing needed; of a batch that was not sealed nothing stays. */
    @Override
    void close();
}
