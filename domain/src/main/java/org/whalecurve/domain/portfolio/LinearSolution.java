package org.whalecurve.domain.portfolio;

import java.math.BigInteger;
import org.whalecurve.domain.money.Fraction;

/**
 * The solution of as many linear equations as there are unknowns, without a digit rounded: Gauss
 * and Jordan's elimination without fractions (Bareiss, Sylvester's Identity and Multistep
 * Integer-Preserving Gaussian Elimination, 1968).
 *
 * @param numerators the unknowns, all over the denominator
 * @param denominator above zero
 */
record LinearSolution(BigInteger[] numerators, BigInteger denominator) {

    /**
     * Solves equations.
     *
     * @param rows the coefficients and, as the last of each row, the right-hand side; used up
     * @throws ArithmeticException if they do not determine the unknowns
     */
    static LinearSolution of(BigInteger[][] rows) {
        int n = rows.length;
        BigInteger previous = BigInteger.ONE;
        for (int k = 0; k < n; k++) {
            bringUpPivot(rows, k);
            BigInteger pivot = rows[k][k];
            for (int i = 0; i < n; i++) {
                if (i != k) {
                    eliminate(rows[i], rows[k], k, previous);
                }
            }
            previous = pivot;
        }
        BigInteger[] numerators = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            numerators[i] = previous.signum() < 0 ? rows[i][n].negate() : rows[i][n];
        }
        return new LinearSolution(numerators, previous.abs());
    }

    /** One of the unknowns. */
    Fraction value(int i) {
        return new Fraction(numerators[i], denominator);
    }

    /** All unknowns, as near as doubles come. */
    double[] approximately() {
        double[] values = new double[numerators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i).decimal(DECIMALS).doubleValue();
        }
        return values;
    }

    /** Enough for reduced costs of a hundred-thousandth of a minor unit a milliminute. */
    private static final int DECIMALS = 40;

    private static void bringUpPivot(BigInteger[][] rows, int k) {
        int at = k;
        while (at < rows.length && rows[at][k].signum() == 0) {
            at++;
        }
        if (at == rows.length) {
            throw new ArithmeticException("the equations do not determine their unknowns");
        }
        BigInteger[] up = rows[at];
        rows[at] = rows[k];
        rows[k] = up;
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
