package org.whalecurve.facts;

import java.util.Arrays;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.ProfitStatements;

/**
 * The rows of statements by rank: profit descending, equal profits by customer number ascending.
 * The lines without a customer come first and have rank 0.
 */
final class Ranking {

    private final int[] rows;
    private final int firstRank;

    private Ranking(int[] rows, int firstRank) {
        this.rows = rows;
        this.firstRank = firstRank;
    }

    /** Ranks without making an object for a row: a row's place is how many profits are higher. */
    static Ranking of(ProfitStatements statements) {
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
        return new Ranking(rows, 1 - unassigned);
    }

    int size() {
        return rows.length;
    }

    /** The row at a position of the ranking. */
    int row(int position) {
        return rows[position];
    }

    /** The rank at a position of the ranking. */
    int rank(int position) {
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
