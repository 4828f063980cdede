package org.whalecurve.domain.numerics;

/**
 * Where a search found a function to be highest.
 *
 * @param point the coordinates
 * @param value of the function there
 * @param gradient there; what is not zero pushes against a bound
 * @param evaluations how often the function was asked
 * @param converged whether the search ended because nothing higher was near
 */
public record Maximum(
        double[] point, double value, double[] gradient, int evaluations, boolean converged) {

    /** A coordinate nearer to its bound than this lies on it. */
    private static final double NEAR = 0.01;

    /** Whether a coordinate lies on the bound of the search. */
    public boolean onBound(int coordinate) {
        return Math.abs(point[coordinate]) > MaximumSearch.BOUND - NEAR;
    }
}
