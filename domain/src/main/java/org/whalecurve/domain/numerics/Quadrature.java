package org.whalecurve.domain.numerics;

/**
 * Nodes and weights of a Gauss quadrature: the integral of a function against a weight is the
 * weighted sum of its values at the nodes, exact for polynomials up to twice as many degrees as
 * there are nodes. Nodes are the eigenvalues of the symmetric tridiagonal matrix of the recurrence
 * of the orthogonal polynomials, weights the squares of the first elements of its eigenvectors
 * (Golub and Welsch, Calculation of Gauss quadrature rules, 1969).
 *
 * @param nodes between 0 and 1, ascending
 * @param weights of the nodes, summing to 1
 */
public record Quadrature(double[] nodes, double[] weights) {

    /** More iterations for one eigenvalue have never been seen to be needed. */
    private static final int MOST_ITERATIONS = 100;

    /** The mean of a function between 0 and 1 (Gauss–Legendre). */
    public static Quadrature uniform(int count) {
        return beta(1, 1, count);
    }

    /**
     * The expectation of a function of a number that is distributed Beta(a, b) (Gauss–Jacobi).
     *
     * @param a above zero
     * @param b above zero
     * @param count of nodes, at least one
     */
    public static Quadrature beta(double a, double b, int count) {
        double sum = a + b;
        double[] diagonal = new double[count];
        double[] beside = new double[count];
        diagonal[0] = a / sum;
        for (int n = 1; n < count; n++) {
            // The powers a − 1 and b − 1 of the textbooks never appear: for a and b near zero they
            // would leave of a + b only what their rounding spares.
            double twice = 2.0 * (n - 1) + sum;
            diagonal[n] = 0.5 + 0.5 * (a - b) * (sum - 2) / (twice * (twice + 2));
            beside[n - 1] =
                    n == 1
                            ? Math.sqrt(a * b / (sum + 1)) / sum
                            : Math.sqrt(
                                            n
                                                    * (n - 1 + b)
                                                    * (n - 1 + a)
                                                    * (n - 2 + sum)
                                                    / ((twice + 1) * (twice - 1)))
                                    / twice;
        }
        double[] first = new double[count];
        first[0] = 1;
        rotate(diagonal, beside, first);
        return sorted(diagonal, first);
    }

    private static Quadrature sorted(double[] values, double[] first) {
        int count = values.length;
        for (int i = 1; i < count; i++) {
            double value = values[i];
            double element = first[i];
            int j = i - 1;
            while (j >= 0 && values[j] > value) {
                values[j + 1] = values[j];
                first[j + 1] = first[j];
                j--;
            }
            values[j + 1] = value;
            first[j + 1] = element;
        }
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = Math.clamp(values[i], 0.0, 1.0);
            weights[i] = first[i] * first[i];
        }
        return new Quadrature(values, weights);
    }

    /**
     * Turns the diagonal into the eigenvalues, and the first unit vector into the first elements of
     * the eigenvectors (implicit QL; Martin and Wilkinson, Numerische Mathematik 12, 1968).
     */
    private static void rotate(double[] diagonal, double[] beside, double[] first) {
        int count = diagonal.length;
        for (int low = 0; low < count; low++) {
            for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
                int high = low;
                while (high < count - 1 && !negligible(beside[high], diagonal, high)) {
                    high++;
                }
                if (high == low) {
                    break;
                }
                sweep(diagonal, beside, first, low, high);
            }
        }
    }

    private static boolean negligible(double beside, double[] diagonal, int at) {
        double size = Math.abs(diagonal[at]) + Math.abs(diagonal[at + 1]);
        return Math.abs(beside) <= Math.ulp(1.0) / 2 * size;
    }

    private static void sweep(
            double[] diagonal, double[] beside, double[] first, int low, int high) {
        double g = (diagonal[low + 1] - diagonal[low]) / (2 * beside[low]);
        double r = Math.hypot(g, 1);
        g = diagonal[high] - diagonal[low] + beside[low] / (g + Math.copySign(r, g));
        double sine = 1;
        double cosine = 1;
        double shifted = 0;
        for (int i = high - 1; i >= low; i--) {
            double f = sine * beside[i];
            double b = cosine * beside[i];
            r = Math.hypot(f, g);
            beside[i + 1] = r;
            if (r == 0) {
                diagonal[i + 1] -= shifted;
                beside[high] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = diagonal[i + 1] - shifted;
            r = (diagonal[i] - g) * sine + 2 * cosine * b;
            shifted = sine * r;
            diagonal[i + 1] = g + shifted;
            g = cosine * r - b;
            double element = first[i + 1];
            first[i + 1] = sine * first[i] + cosine * element;
            first[i] = cosine * first[i] - sine * element;
        }
        diagonal[low] -= shifted;
        beside[low] = g;
        beside[high] = 0;
    }
}
