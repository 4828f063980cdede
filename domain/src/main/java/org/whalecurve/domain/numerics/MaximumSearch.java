package org.whalecurve.domain.numerics;

/**
 * Climbs to the maximum of a smooth function inside a box, by the method of Broyden, Fletcher,
 * Goldfarb and Shanno (Nocedal and Wright, Numerical Optimization, chapter 6), with a step that is
 * never long and a line search that only asks for enough of a rise (Armijo).
 *
 * <p>Functions are likelihoods per observation of logarithms of parameters: a bound of 14 lets a
 * parameter lie between a millionth and a million of its scale, and one that wants to go further is
 * not determined by the data.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>no point outside the box is ever asked for;
 *   <li>what is found is nowhere lower than the start;
 *   <li>the maximum of a concave quadratic function is found, if it lies in the box, and its
 *       projection is when the axes are its own.
 * </ol>
 */
public final class MaximumSearch {

    /** How far each coordinate may lie from zero. */
    public static final double BOUND = 14;

    private static final double LONGEST_STEP = 2;
    private static final double FLAT = 1e-8;
    private static final double SAME = 1e-12;
    private static final double ENOUGH_OF_A_RISE = 1e-4;
    private static final int MOST_EVALUATIONS = 500;
    private static final int MOST_HALVINGS = 40;

    private final SmoothFunction function;
    private final int size;
    private double[] point;
    private double[] gradient;
    private double value;
    private double[][] inverse;
    private boolean fresh;
    private int evaluations;

    private MaximumSearch(SmoothFunction function, double[] start) {
        this.function = function;
        this.size = start.length;
        this.point = new double[size];
        for (int i = 0; i < size; i++) {
            point[i] = Math.clamp(start[i], -BOUND, BOUND);
        }
        this.gradient = new double[size];
        this.value = ask(point, gradient);
        this.inverse = unit();
        this.fresh = true;
    }

    /** Climbs from a start; a start that lies outside the box is brought to its edge. */
    public static Maximum from(double[] start, SmoothFunction function) {
        return new MaximumSearch(function, start).climb();
    }

    private Maximum climb() {
        int unchanged = 0;
        while (Double.isFinite(value) && evaluations < MOST_EVALUATIONS) {
            if (steepness() < FLAT) {
                return found(true);
            }
            double before = value;
            if (step(direction())) {
                unchanged = value - before <= SAME * Math.abs(value) ? unchanged + 1 : 0;
                if (unchanged == 2) {
                    return found(true);
                }
            } else if (fresh) {
                return found(true);
            } else {
                inverse = unit();
                fresh = true;
            }
        }
        return found(false);
    }

    private Maximum found(boolean converged) {
        return new Maximum(point, value, gradient, evaluations, converged);
    }

    private double ask(double[] at, double[] slope) {
        evaluations++;
        return function.at(at, slope);
    }

    private boolean blocked(int i) {
        return Math.abs(point[i]) >= BOUND && point[i] * gradient[i] > 0;
    }

    private double steepness() {
        double steepest = 0;
        for (int i = 0; i < size; i++) {
            steepest = blocked(i) ? steepest : Math.max(steepest, Math.abs(gradient[i]));
        }
        return steepest;
    }

    /** Uphill, along no bound that is pressed against, and never far. */
    private double[] direction() {
        double[] direction = new double[size];
        double rise = 0;
        for (int i = 0; i < size; i++) {
            if (!blocked(i)) {
                for (int j = 0; j < size; j++) {
                    direction[i] += blocked(j) ? 0 : inverse[i][j] * gradient[j];
                }
                rise += direction[i] * gradient[i];
            }
        }
        if (!(rise > 0)) {
            inverse = unit();
            fresh = true;
            for (int i = 0; i < size; i++) {
                direction[i] = blocked(i) ? 0 : gradient[i];
            }
        }
        double longest = 0;
        for (double part : direction) {
            longest = Math.max(longest, Math.abs(part));
        }
        double shortening = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        for (int i = 0; i < size; i++) {
            direction[i] *= shortening;
        }
        return direction;
    }

    /** Goes along the direction as far as it rises enough; false if it rises nowhere. */
    private boolean step(double[] direction) {
        double length = 1;
        double[] slope = new double[size];
        for (int i = 0; i < MOST_HALVINGS; i++) {
            double[] next = new double[size];
            double expected = 0;
            for (int k = 0; k < size; k++) {
                next[k] = Math.clamp(point[k] + length * direction[k], -BOUND, BOUND);
                expected += gradient[k] * (next[k] - point[k]);
            }
            double reached = ask(next, slope);
            if (reached >= value + ENOUGH_OF_A_RISE * expected && expected > 0) {
                learn(next, slope);
                point = next;
                gradient = slope;
                value = reached;
                return true;
            }
            double fitted =
                    Double.isFinite(reached) ? 0.5 * expected / (expected - (reached - value)) : 0;
            length *= Double.isNaN(fitted) ? 0.1 : Math.clamp(fitted, 0.1, 0.5);
        }
        return false;
    }

    /** What the step tells about the curvature. */
    private void learn(double[] next, double[] slope) {
        double[] moved = new double[size];
        double[] fell = new double[size];
        double both = 0;
        double square = 0;
        for (int i = 0; i < size; i++) {
            moved[i] = next[i] - point[i];
            fell[i] = gradient[i] - slope[i];
            both += moved[i] * fell[i];
            square += fell[i] * fell[i];
        }
        if (!(both > 0) || !Double.isFinite(1 / both)) {
            scale(2);
            return;
        }
        if (fresh) {
            inverse = unit();
            scale(both / square);
            fresh = false;
        }
        update(moved, fell, both);
    }

    private void scale(double factor) {
        for (double[] row : inverse) {
            for (int j = 0; j < size; j++) {
                row[j] *= factor;
            }
        }
    }

    private void update(double[] moved, double[] fell, double both) {
        double[] image = new double[size];
        double quadratic = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                image[i] += inverse[i][j] * fell[j];
            }
            quadratic += image[i] * fell[i];
        }
        double stretch = (1 + quadratic / both) / both;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] +=
                        stretch * moved[i] * moved[j]
                                - (image[i] * moved[j] + moved[i] * image[j]) / both;
            }
        }
    }

    private double[][] unit() {
        double[][] unit = new double[size][size];
        for (int i = 0; i < size; i++) {
            unit[i][i] = 1;
        }
        return unit;
    }
}
