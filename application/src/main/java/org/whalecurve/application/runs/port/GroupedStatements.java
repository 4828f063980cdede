package org.whalecurve.application.runs.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whalecurve.domain.profitability.CustomerStatement;

/**
 * The statements of groups of customers: each the sum of its customers' statements, ranked among
 * the groups. Worked out when asked for, never stored. Customers that are in no group make up a
 * statement of number 0 and rank 0; the lines without a customer are in none of them.
 */
public interface GroupedStatements extends AutoCloseable {

    /** The statement of one group; number 0 for the customers that are in none. */
    Optional<CustomerStatement> find(int group);

    /** A part of the groups in the order asked for, ties by number ascending; never number 0. */
    List<CustomerStatement> list(StatementOrder order, int skip, int limit);

    /** Groups and profits in descending order of profit, ties by number ascending. */
    RankedProfits ranked();

    /** Hands out every group by rank, in constant memory; never number 0. */
    void forEach(Consumer<CustomerStatement> receiver);

    @Override
    void close();
}
