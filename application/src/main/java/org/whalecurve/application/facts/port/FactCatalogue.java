package org.whalecurve.application.facts.port;

import java.time.YearMonth;
import java.util.List;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;

/** The list of all batches: a batch exists when, and only when, its entry is committed. */
public interface FactCatalogue {

    /** Adds a batch of order lines within the present unit of work. */
    void add(FactBatch batch);

    /**
     * The batches of order lines that booked something between two months, both included, sorted by
     * import id.
     */
    List<FactBatch> batches(YearMonth first, YearMonth last);

    /** Adds a batch of declared facts within the present unit of work. */
    void add(DeclaredBatch batch);

    /** All batches of a fact type, sorted by import id. */
    List<DeclaredBatch> declared(String type);

    /**
     * The batches of a fact type that booked something between two months, both included, sorted by
     * import id.
     */
    List<DeclaredBatch> declared(String type, YearMonth first, YearMonth last);

    /** The names of all files that are catalogued. */
    List<String> files();
}
