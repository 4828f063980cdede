package org.whalecurve.application.facts.port;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.BookedFact;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.LedgerPosting;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.facts.SourceFact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;

/**
 * Keeps facts of declared types, each batch as an immutable file in an open columnar format beside
 * those of the order lines, and answers in sums. A file alone means nothing: see {@link
 * FactCatalogue}.
 */
public interface DeclaredFacts {

    /**
     * Begins a batch. Nothing of it is visible before its catalogue entry is committed.
     *
     * @param currency ISO 4217 code of all amounts that will be appended
     */
    DeclaredFactWriter begin(FactType type, String importId, String currency);

    /**
     * The postings of the general ledger, added up by entity, account, department and month, and
     * sorted by them.
     *
     * @param batches batches of ledger postings; each file is checked against its hash first
     * @param first the first month that counts
     * @param last the last month that counts
     * @throws DamagedFacts if a file is missing or not what was booked
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    List<LedgerSum> ledger(List<DeclaredBatch> batches, YearMonth first, YearMonth last);

    /**
     * Streams the postings of the general ledger one by one, in no particular order.
     *
     * @param batches batches of ledger postings; each file is checked against its hash first
     * @param first the first month that counts
     * @param last the last month that counts
     * @throws DamagedFacts if a file is missing or not what was booked
     */
    void postings(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            Consumer<LedgerPosting> receiver);

    /**
     * What facts of one type count for each customer.
     *
     * @param batches batches of the type; each file is checked against its hash first
     * @param first the first month that counts
     * @param last the last month that counts
     * @param drivers what is counted: drivers of the type, which names its customer
     * @param customer only this customer's facts; null for those of all. 0 is who names none
     * @return the quantities, by the position of the driver
     * @throws DamagedFacts if a file is missing or not what was booked
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    FactCounts count(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            List<FactDriver> drivers,
            @Nullable Integer customer);

    /**
     * Streams the facts of one customer that count for a driver, with where each comes from, sorted
     * by day, then by key. What they add is what {@link #count} counts.
     *
     * @param batches batches of the driver's type; each file is checked against its hash first
     * @param first the first month that counts
     * @param last the last month that counts
     * @param customer the customer's number; 0 for the facts that name none
     * @throws DamagedFacts if a file is missing or not what was booked
     */
    void trace(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            FactDriver driver,
            int customer,
            Consumer<SourceFact> receiver);

    /**
     * Streams the facts of one type. Those of one customer that state the same in the texts asked
     * for, such as the lines of an order, follow each other.
     *
     * @param batches batches of the type; each file is checked against its hash first
     * @param first the first month that counts
     * @param last the last month that counts
     * @param columns the texts and numbers that are wanted
     * @throws DamagedFacts if a file is missing or not what was booked
     */
    void read(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            FactType type,
            List<FactColumn> columns,
            Consumer<BookedFact> receiver);
}
