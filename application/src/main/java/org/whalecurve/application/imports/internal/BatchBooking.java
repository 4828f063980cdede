package org.whalecurve.application.imports.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.imports.RowReading;

/**
 * How the rows of one file become a batch of facts.
 *
 * @param <F> what an accepted row is
 */
interface BatchBooking<F> extends AutoCloseable {

    /** Reads a row, see {@link RowReading}. */
    RowReading<F> read(long line, List<String> fields);

    /** Takes accepted rows in the order of the file. */
    void append(List<F> facts);

    /**
     * Rejects accepted rows for what only the whole file shows, after its last row was read.
     *
     * @param receiver receives the rejected rows in the order of the file
     */
    void rejectAfterwards(Consumer<List<QuarantinedRow>> receiver);

    /**
     * Seals the batch and enters it into the catalogue, within the present unit of work.
     *
     * @return the months it booked in
     */
    List<YearMonth> book();

    @Override
    void close();
}
