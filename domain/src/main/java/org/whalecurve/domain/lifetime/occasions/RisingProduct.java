package org.whalecurve.domain.lifetime.occasions;

/**
 * Logarithms of beta functions against each other, ln(B(a + i, b + j) ÷ B(a, b)), with their
 * slopes: sums of logarithms of whole steps, which neither cancel nor overflow however large a and
 * b are.
 */
final class RisingProduct {

    private final double[] first;
    private final double[] second;
    private final double[] both;
    private final double[] slopeOfFirst;
    private final double[] slopeOfSecond;
    private final double[] slopeOfBoth;

    /** For i up to a number of steps, and j as well. */
    RisingProduct(double a, double b, int steps) {
        first = new double[steps + 1];
        second = new double[steps + 1];
        both = new double[2 * steps + 1];
        slopeOfFirst = new double[first.length];
        slopeOfSecond = new double[second.length];
        slopeOfBoth = new double[both.length];
        tabulate(a, first, slopeOfFirst);
        tabulate(b, second, slopeOfSecond);
        tabulate(a + b, both, slopeOfBoth);
    }

    private static void tabulate(double of, double[] logs, double[] slopes) {
        for (int k = 0; k + 1 < logs.length; k++) {
            logs[k + 1] = logs[k] + Math.log(of + k);
            slopes[k + 1] = slopes[k] + 1 / (of + k);
        }
    }

    /** ln(B(a + i, b + j) ÷ B(a, b)). */
    double log(int i, int j) {
        return first[i] + second[j] - both[i + j];
    }

    /** Its slope in a. */
    double slopeInFirst(int i, int j) {
        return slopeOfFirst[i] - slopeOfBoth[i + j];
    }

    /** Its slope in b. */
    double slopeInSecond(int i, int j) {
        return slopeOfSecond[j] - slopeOfBoth[i + j];
    }
}
