package org.whalecurve.application.facts.port;

import java.util.List;
import java.util.function.Consumer;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.imports.Fact;

/** Writes one batch of facts of a declared type, in constant memory. */
public interface DeclaredFactWriter extends AutoCloseable {

    /** Adds facts in the order of the file. */
    void append(List<Fact> facts);

    /**
     * Takes out every fact whose key was booked before or stands further up in the file: it is the
     * same fact again.
     *
     * @param before all batches of the type that are catalogued
     * @param receiver receives what was taken out, in the order of the file
     * @throws DamagedFacts if a file of them is missing or not what was booked
     */
    void takeOutRepeated(List<DeclaredBatch> before, Consumer<List<RepeatedFact>> receiver);

    /**
     * Writes the file of the batch and takes its control totals. Customers and products that the
     * facts name receive their numbers here, once for each distinct key.
     */
    DeclaredBatch seal(Numbering customers, Numbering products);

    /** Frees what writing needed; of a batch that was not sealed nothing stays. */
    @Override
    void close();
}
