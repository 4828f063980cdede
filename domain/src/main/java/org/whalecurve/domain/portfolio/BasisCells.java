package org.whalecurve.domain.portfolio;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.whalecurve.domain.money.Fraction;

/**
 * Of each scarce pool, who fills its last minute: a candidate that may be served in part, or
 * nobody, when time is left. From these few follow prices and shares, exactly.
 */
final class BasisCells {

    private final Candidates candidates;
    private final int[] pools;
    private final int[] members;

    /**
     * @param pools the scarce pools, ascending
     * @param known who is known to fill the last minute of some of them; of the others there is
     *     time left
     */
    BasisCells(Candidates candidates, int[] pools, Map<Integer, Integer> known) {
        this.candidates = candidates;
        this.pools = pools;
        members = IntStream.range(0, pools.length).map(BasisCells::slack).toArray();
        known.forEach((pool, member) ->
                members[position(pool)] = member < 0 ? slack(position(slack(member))) : member);
    }

    /** The unused time of a pool, told apart from candidates; twice, it is the pool again. */
    static int slack(int pool) {
        return -1 - pool;
    }

    private int position(int pool) {
        return Arrays.binarySearch(pools, pool);
    }

    /** Who is known now, by pool; unused time by the number of its pool. */
    Map<Integer, Integer> known() {
        Map<Integer, Integer> known = new HashMap<>();
        for (int p = 0; p < pools.length; p++) {
            known.put(pools[p], members[p] < 0 ? slack(pools[slack(members[p])]) : members[p]);
        }
        return known;
    }

    int size() {
        return members.length;
    }

    /** The number of a scarce pool. */
    int pool(int position) {
        return pools[position];
    }

    /** Whose last minute it is: a candidate, or a slack. */
    int member(int position) {
        return members[position];
    }

    void replace(int position, int member) {
        members[position] = member;
    }

    boolean holds(int member) {
        return Arrays.stream(members).anyMatch(there -> there == member);
    }

    /** The prices at which each of them is worth exactly nothing. */
    LinearSolution prices() {
        return LinearSolution.of(transposed(this::contribution));
    }

    /**
     * How prices change when one of them gets worth less.
     *
     * @param direction one, or minus one for more
     */
    LinearSolution row(int position, BigInteger direction) {
        return LinearSolution.of(transposed(p -> p == position ? direction : BigInteger.ZERO));
    }

    /**
     * How much of each of them is served, or left.
     *
     * @param left milliminutes of each scarce pool that are not taken by those served whole
     */
    LinearSolution shares(long[] left) {
        int m = members.length;
        BigInteger[][] rows = new BigInteger[m][m + 1];
        for (int i = 0; i < m; i++) {
            for (int p = 0; p < m; p++) {
                rows[i][p] = use(i, members[p]);
            }
            rows[i][m] = BigInteger.valueOf(left[i]);
        }
        return LinearSolution.of(rows);
    }

    /** The sign of what a candidate is worth at prices. */
    int sign(int candidate, LinearSolution prices) {
        return value(candidate, prices).signum();
    }

    /** How far prices must go along a row until a candidate, or a slack, is worth nothing. */
    Fraction whereStops(int member, LinearSolution row, LinearSolution prices) {
        BigInteger change = BigInteger.ZERO;
        for (int r = 0; r < pools.length; r++) {
            change = change.add(row.numerators()[r].multiply(use(r, member)));
        }
        BigInteger above = value(member, prices).multiply(row.denominator());
        BigInteger below = change.multiply(prices.denominator());
        return below.signum() < 0
                ? new Fraction(above.negate(), below.negate())
                : new Fraction(above, below);
    }

    /** All over the prices' denominator. */
    private BigInteger value(int member, LinearSolution prices) {
        BigInteger value =
                member < 0
                        ? BigInteger.ZERO
                        : BigInteger.valueOf(candidates.contributions()[member])
                                .multiply(prices.denominator());
        for (int r = 0; r < pools.length; r++) {
            value = value.subtract(prices.numerators()[r].multiply(use(r, member)));
        }
        return value;
    }

    private BigInteger contribution(int position) {
        int member = members[position];
        return member < 0
                ? BigInteger.ZERO
                : BigInteger.valueOf(candidates.contributions()[member]);
    }

    private BigInteger use(int position, int member) {
        if (member < 0) {
            return slack(member) == position ? BigInteger.ONE : BigInteger.ZERO;
        }
        return BigInteger.valueOf(candidates.use()[pools[position]][member]);
    }

    private BigInteger[][] transposed(IntFunction<BigInteger> right) {
        int m = members.length;
        BigInteger[][] rows = new BigInteger[m][m + 1];
        for (int p = 0; p < m; p++) {
            for (int i = 0; i < m; i++) {
                rows[p][i] = use(i, members[p]);
            }
            rows[p][m] = right.apply(p);
        }
        return rows;
    }
}
