package org.whalecurve.application.runs.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RankedStatements;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.scenarios.CustomerColumns;
import org.whalecurve.domain.variances.ProductChange;

/**
 * Keeps the statements of runs as immutable files in an open columnar format. A selection is an
 * ascending list of customer numbers; null selects every customer (never the lines without a
 * customer).
 */
public interface StatementStore {

    /** Writes the statements of a run; the same statements give the same bytes. */
    StatementFile write(String runId, RankedStatements statements);

    /** The statement of one customer; number 0 for the lines without a customer. */
    Optional<CustomerStatement> find(StatementFile file, int customer);

    /** A part of the statements in the order asked for, ties by customer number ascending. */
    List<CustomerStatement> list(
            StatementFile file,
            int @Nullable [] selection,
            StatementOrder order,
            int skip,
            int limit);

    /** Customers and profits in descending order of profit, ties by customer number ascending. */
    RankedProfits ranked(StatementFile file, int @Nullable [] selection);

    /**
     * What every customer was charged for some activities together, and the lines without a
     * customer with them; who was charged nothing is left out. In descending order of cost, ties by
     * customer number ascending.
     *
     * @param activities positions of the activities, at least one
     */
    ChargedCosts charged(StatementFile file, int[] activities);

    /**
     * What every customer brought and took, never the lines without a customer.
     *
     * @param purposes what each activity is done for, by position
     */
    CustomerEarnings earnings(StatementFile file, List<Purpose> purposes);

    /**
     * Whose profit differs between two runs; a customer that a run does not have earned nothing in
     * it. Never the lines without a customer.
     *
     * @param skip how many of those whose profit differs are left out first
     * @param limit how many are wanted at the most
     */
    ProfitChanges profitChanges(StatementFile from, StatementFile to, int skip, int limit);

    /**
     * What was sold of every product of two runs, by number; a product that a run does not have was
     * not sold in it.
     *
     * @param from the products' statements of one run
     * @param to those of another
     */
    List<ProductChange> productChanges(StatementFile from, StatementFile to);

    /** Hands out every selected statement by rank, in constant memory. */
    void forEach(
            StatementFile file, int @Nullable [] selection, Consumer<CustomerStatement> receiver);

    /**
     * The statements of groups of the customers of a run.
     *
     * @param groups who belongs to which; customers of whom nothing is said are in no group
     * @return to be closed by whoever asked
     */
    GroupedStatements grouped(StatementFile file, GroupedCustomers groups);

    /**
     * Money, time and drivers of every row, the lines without a customer among them, in ascending
     * order of customer number; empty if the file was written before times were kept.
     */
    Optional<CustomerColumns> columns(StatementFile file);

    /**
     * Removes every file that is not among those referred to.
     *
     * @return the names removed
     */
    List<String> removeAllBut(Set<String> files);
}
