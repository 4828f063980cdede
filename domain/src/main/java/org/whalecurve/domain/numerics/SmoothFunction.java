package org.whalecurve.domain.numerics;

/** A function of several variables that knows its own slope. */
@FunctionalInterface
public interface SmoothFunction {

    /**
     * The value at a point.
     *
     * @param point one coordinate for each variable
     * @param gradient is filled with the slope at the point, in every variable
     */
    double at(double[] point, double[] gradient);
}
