package org.whalecurve.domain.profitability;

import java.util.Arrays;
import org.whalecurve.domain.facts.OrderLineColumns;

/**
 * The statements of a run in the order of their ranks: profit descending, equal profits by customer
 * number ascending. The lines without a customer come first and have rank 0.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>every row stands at exactly one position;
 *   <li>no customer earns more than the one before, and of equals the lower number comes first;
 *   <li>ranks count the customers from 1, whether or not there are lines without a customer.
 * </ol>
 */
public final class RankedStatements {

    private final ProfitStatements statements;
    private final int[] rows;
    private final int firstRank;

    private RankedStatements(ProfitStatements statements, int[] rows, int firstRank) {
        this.statements = statements;
        this.rows = rows;
        this.firstRank = firstRank;
    }

    /** Ranks without making an object for a row: a row's place is how many profits are higher. */
    public static RankedStatements of(ProfitStatements statements) {
        int size = statements.size();
        int unassigned =
                size > 0 && statements.customers().customer(0) == OrderLineColumns.UNASSIGNED
                        ? 1
                        : 0;
        long[] profits = new long[size - unassigned];
        Arrays.setAll(profits, i -> statements.profit(i + unassigned));
        long[] ascending = profits.clone();
        Arrays.sort(ascending);
        int[] equalsPlaced = new int[profits.length];
        int[] rows = new int[size];
        for (int i = 0; i < profits.length; i++) {
            int notHigher = notHigher(ascending, profits[i]);
            int place = profits.length - notHigher + equalsPlaced[notHigher - 1]++;
            rows[unassigned + place] = unassigned + i;
        }
        return new RankedStatements(statements, rows, 1 - unassigned);
    }

    /** The statements in the order of their rows. */
    public ProfitStatements statements() {
        return statements;
    }

    /** How many statements there are, that of the lines without a customer among them. */
    public int size() {
        return rows.length;
    }

    /** The row of {@link #statements()} that stands at a position, counted from 0. */
    public int row(int position) {
        return rows[position];
    }

    /** The rank at a position, counted from 0. */
    public int rank(int position) {
        return position + firstRank;
    }

    private static int notHigher(long[] ascending, long value) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending[middle] <= value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
