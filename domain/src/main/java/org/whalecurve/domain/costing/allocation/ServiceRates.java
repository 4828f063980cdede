package org.whalecurve.domain.costing.allocation;

import java.math.BigInteger;

/**
 * What one unit of each service of a group costs, when the services of the whole group go into each
 * other: the solution of
 *
 * <pre>
 * whole(s) × rate(s) − Σ quantity(i, s) × rate(i) = cost(s)    for every member s
 * </pre>
 *
 * <p>which is (I − Bᵀ) x = c with x(s) = whole(s) × rate(s), written in whole numbers (the
 * reciprocal method; Horngren, Cost Accounting, 14th edition, chapter 15). It is solved without
 * fractions (Bareiss, Sylvester's Identity and Multistep Integer-Preserving Gaussian Elimination,
 * 1968): no digit is ever rounded. The matrix of a group with an exit is a non-singular M-matrix,
 * so no pivot is zero and no rate of costs that are not negative is negative.
 *
 * @param numerators the rates by position in the group, all over the denominator; minor units for
 *     one unit of the network's quantities
 * @param denominator above zero
 */
record ServiceRates(BigInteger[] numerators, BigInteger denominator) {

    /**
     * Solves the equations of a group.
     *
     * @param costs own and received cost by position in the group, none negative
     * @throws ArithmeticException if the group has no exit
     */
    static ServiceRates of(ServiceNetwork network, int[] group, long[] costs) {
        BigInteger[][] rows = equations(network, group, costs);
        int n = group.length;
        BigInteger previous = BigInteger.ONE;
        for (int k = 0; k < n; k++) {
            BigInteger pivot = rows[k][k];
            if (pivot.signum() <= 0) {
                throw new ArithmeticException("the cost of a group of services has no exit");
            }
            for (int i = 0; i < n; i++) {
                if (i != k) {
                    eliminate(rows[i], rows[k], k, previous);
                }
            }
            previous = pivot;
        }
        BigInteger[] numerators = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            numerators[i] = rows[i][n];
        }
        return new ServiceRates(numerators, previous);
    }

    private static BigInteger[][] equations(ServiceNetwork network, int[] group, long[] costs) {
        int n = group.length;
        BigInteger[][] rows = new BigInteger[n][n + 1];
        for (int s = 0; s < n; s++) {
            for (int i = 0; i < n; i++) {
                rows[s][i] =
                        BigInteger.valueOf(
                                i == s
                                        ? network.whole(group[s])
                                        : -network.quantity(group[i], group[s]));
            }
            rows[s][n] = BigInteger.valueOf(costs[s]);
        }
        return rows;
    }

    /** The division leaves no remainder: by Sylvester's identity every entry is a minor. */
    private static void eliminate(
            BigInteger[] row, BigInteger[] pivotRow, int k, BigInteger previous) {
        BigInteger pivot = pivotRow[k];
        BigInteger factor = row[k];
        for (int j = 0; j < row.length; j++) {
            row[j] = pivot.multiply(row[j]).subtract(factor.multiply(pivotRow[j])).divide(previous);
        }
    }
}
