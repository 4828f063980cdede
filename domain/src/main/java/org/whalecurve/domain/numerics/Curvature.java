package org.whalecurve.domain.numerics;

import java.util.Optional;

/** How sharply a function bends where it is highest, and what follows for the coordinates. */
public final class Curvature {

    /** Balances the error of the difference against that of rounding. */
    private static final double STEP = 1e-4;

    private Curvature() {}

    /**
     * The inverse of the downward curvature of a function: for a log-likelihood, the covariance of
     * the estimates. Second derivatives are central differences of the gradient.
     *
     * @param maximum where the function is highest; coordinates on a bound count as known, with a
     *     variance of zero
     * @param function the function
     * @return empty if the function does not bend down in every direction
     */
    public static Optional<double[][]> inverse(Maximum maximum, SmoothFunction function) {
        double[] point = maximum.point();
        int size = point.length;
        double[][] bend = new double[size][];
        for (int i = 0; i < size; i++) {
            bend[i] = maximum.onBound(i) ? new double[size] : bending(point, i, function);
        }
        double[][] symmetric = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean known = maximum.onBound(i) || maximum.onBound(j);
                double identity = i == j ? 1 : 0;
                symmetric[i][j] = known ? identity : (bend[i][j] + bend[j][i]) / 2;
            }
        }
        return inverted(symmetric).map(inverse -> withoutKnown(inverse, maximum));
    }

    private static double[] bending(double[] point, int i, SmoothFunction function) {
        int size = point.length;
        double[] above = new double[size];
        double[] below = new double[size];
        double[] moved = point.clone();
        moved[i] = point[i] + STEP;
        function.at(moved, above);
        moved[i] = point[i] - STEP;
        function.at(moved, below);
        double[] bend = new double[size];
        for (int j = 0; j < size; j++) {
            bend[j] = (below[j] - above[j]) / (2 * STEP);
        }
        return bend;
    }

    private static double[][] withoutKnown(double[][] inverse, Maximum maximum) {
        for (int i = 0; i < inverse.length; i++) {
            if (maximum.onBound(i)) {
                inverse[i][i] = 0;
            }
        }
        return inverse;
    }

    /**
     * The inverse of a symmetric matrix, by Cholesky's factors.
     *
     * @return empty if the matrix is not positive definite
     */
    public static Optional<double[][]> inverted(double[][] matrix) {
        int size = matrix.length;
        double[][] factor = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                if (i == j) {
                    if (!(sum > 1e-13 * Math.abs(matrix[i][i]))) {
                        return Optional.empty();
                    }
                    factor[i][i] = Math.sqrt(sum);
                } else {
                    factor[i][j] = sum / factor[j][j];
                }
            }
        }
        double[][] inverse = new double[size][size];
        for (int column = 0; column < size; column++) {
            solve(factor, inverse, column);
        }
        return Optional.of(inverse);
    }

    private static void solve(double[][] factor, double[][] inverse, int column) {
        int size = factor.length;
        double[] half = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = i == column ? 1 : 0;
            for (int k = 0; k < i; k++) {
                sum -= factor[i][k] * half[k];
            }
            half[i] = sum / factor[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double sum = half[i];
            for (int k = i + 1; k < size; k++) {
                sum -= factor[k][i] * inverse[k][column];
            }
            inverse[i][column] = sum / factor[i][i];
        }
    }
}
