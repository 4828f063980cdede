package org.whalecurve.application.facts.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.SourceLine;

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
     * Streams the facts of one customer in a time span with where each comes from, sorted by order,
     * then by line, over all batches. Takes time by the customer's lines, not by all lines.
     *
     * @param batches the batches to read; each file is checked against its hash first
     * @param customer the customer's number; {@link
     *     org.whalecurve.domain.facts.OrderLineColumns#UNASSIGNED} for the lines that name none
     * @throws DamagedFacts if a file is missing or not what was booked
     */
    void trace(
            List<FactBatch> batches,
            LocalDate firstDay,
            LocalDate lastDay,
            int customer,
            Consumer<SourceLine> receiver);

    /**
     * Removes every file that is not among the catalogued ones: what a crash left behind.
     *
     * @return the names removed
     */
    List<String> removeAllBut(Set<String> files);
}
