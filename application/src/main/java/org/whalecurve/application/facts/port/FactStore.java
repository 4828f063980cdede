package org.whalecurve.application.facts.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.whalecurve.domain.facts.FactBatch;

/**
 * Keeps batches of facts as immutable files in an open columnar format. A file alone means nothing:
 * see {@link FactCatalogue}.
 */
public interface FactStore {

    /**
     * Begins a batch. Nothing of it is visible before its catalogue entry is committed.
     *
     * @param currency ISO 4217 code of all amounts that will be appended
     */
    FactBatchWriter begin(String importId, String currency);

    /**
     * Streams the facts of a time span, sorted by customer and order over all batches.
     *
     * @param batches the batches to read; each file is checked against its hash first
     * @throws DamagedFacts if a file is missing or not what was booked
     */
    void scan(List<FactBatch> batches, LocalDate firstDay, LocalDate lastDay, FactScan receiver);

    /**
     * Removes every file that is not among the catalogued ones: what a crash left behind.
     *
     * @return the names removed
     */
    List<String> removeAllBut(Set<String> files);
}
