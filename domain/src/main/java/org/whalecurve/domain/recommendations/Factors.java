package org.whalecurve.domain.recommendations;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Customers and products as points in a small space: a product fits a customer by their inner
 * product. The points are found by alternating least squares over all pairs, those that were bought
 * weighing more (Hu, Koren and Volinsky, Collaborative Filtering for Implicit Feedback Datasets,
 * ICDM 2008). The same purchases give the same points.
 */
final class Factors implements Taste {

    private static final int DIMENSIONS = 16;
    private static final int ROUNDS = 10;

    /** How much more a pair that was bought weighs. */
    private static final double WEIGHT = 20;

    private static final double PENALTY = 0.1 * WEIGHT;
    private static final long SEED = 39;

    private final double[] customers;
    private final double[] products;

    Factors(BoughtProducts bought) {
        customers = new double[bought.customers().length * DIMENSIONS];
        products = new double[bought.products().length * DIMENSIONS];
        SplittableRandom random = new SplittableRandom(SEED);
        Arrays.setAll(products, _ -> 0.1 * random.nextGaussian());
        int[][] byProduct = bought.byProduct();
        for (int round = 0; round < ROUNDS; round++) {
            solve(customers, products, bought.starts(), bought.columns());
            solve(products, customers, byProduct[0], byProduct[1]);
        }
    }

    /** The best points of one side, given those of the other. */
    private static void solve(double[] points, double[] others, int[] starts, int[] columns) {
        double[] everybody = squares(others);
        double[] matrix = new double[DIMENSIONS * DIMENSIONS];
        double[] right = new double[DIMENSIONS];
        for (int row = 0; row + 1 < starts.length; row++) {
            System.arraycopy(everybody, 0, matrix, 0, matrix.length);
            Arrays.fill(right, 0);
            for (int k = starts[row]; k < starts[row + 1]; k++) {
                int at = columns[k] * DIMENSIONS;
                for (int i = 0; i < DIMENSIONS; i++) {
                    double weighed = WEIGHT * others[at + i];
                    right[i] += weighed + others[at + i];
                    for (int j = 0; j <= i; j++) {
                        matrix[i * DIMENSIONS + j] += weighed * others[at + j];
                    }
                }
            }
            for (int i = 0; i < DIMENSIONS; i++) {
                matrix[i * DIMENSIONS + i] += PENALTY;
            }
            cholesky(matrix, right);
            System.arraycopy(right, 0, points, row * DIMENSIONS, DIMENSIONS);
        }
    }

    private static double[] squares(double[] points) {
        double[] sums = new double[DIMENSIONS * DIMENSIONS];
        for (int at = 0; at < points.length; at += DIMENSIONS) {
            for (int i = 0; i < DIMENSIONS; i++) {
                for (int j = 0; j <= i; j++) {
                    sums[i * DIMENSIONS + j] += points[at + i] * points[at + j];
                }
            }
        }
        return sums;
    }

    /** Solves a symmetric, positive definite system, of which the lower half is given, in place. */
    private static void cholesky(double[] matrix, double[] right) {
        for (int i = 0; i < DIMENSIONS; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i * DIMENSIONS + j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i * DIMENSIONS + k] * matrix[j * DIMENSIONS + k];
                }
                matrix[i * DIMENSIONS + j] =
                        i == j ? Math.sqrt(sum) : sum / matrix[j * DIMENSIONS + j];
            }
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            for (int k = 0; k < i; k++) {
                right[i] -= matrix[i * DIMENSIONS + k] * right[k];
            }
            right[i] /= matrix[i * DIMENSIONS + i];
        }
        for (int i = DIMENSIONS - 1; i >= 0; i--) {
            for (int k = i + 1; k < DIMENSIONS; k++) {
                right[i] -= matrix[k * DIMENSIONS + i] * right[k];
            }
            right[i] /= matrix[i * DIMENSIONS + i];
        }
    }

    @Override
    public void score(int row, double[] scores) {
        for (int j = 0; j < scores.length; j++) {
            double sum = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                sum += customers[row * DIMENSIONS + i] * products[j * DIMENSIONS + i];
            }
            scores[j] = sum;
        }
    }
}
