package org.whalecurve.domain.lifetime.models;

import java.util.Arrays;
import org.whalecurve.domain.numerics.Quadrature;

/**
 * Integrals of f(y) = (1 + y ÷ α)^−k (1 + y ÷ β)^−l from each day on to the last, alone and times
 * ln(1 + y ÷ α), y ÷ (α + y), ln(1 + y ÷ β) and y ÷ (β + y). All are kept relative to f of their
 * day, so that nothing underflows however far f falls.
 */
final class FallingIntegral {

    /** Beyond this day, counted from α and β, f is smooth enough within a day for few nodes. */
    private static final double SMOOTH = 20;

    private static final double GENTLE = 0.3;
    private static final int PARTS = 5;
    private static final Quadrature FEW = Quadrature.uniform(4);
    private static final Quadrature MANY = Quadrature.uniform(32);

    private final int days;
    private final double[][] sums;

    /** For each node of each day the two logarithms and shares. */
    private final double[][] nodes;

    private final double[] times;

    FallingIntegral(int days) {
        this.days = days;
        this.sums = new double[PARTS][days];
        this.nodes = new double[PARTS][days * FEW.nodes().length];
        this.times = new double[2];
    }

    /** Fills what depends on the times α and β alone. */
    void tabulate(double alpha, double beta) {
        times[0] = alpha;
        times[1] = beta;
        int few = FEW.nodes().length;
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < few; i++) {
                double y = day + FEW.nodes()[i];
                int node = day * few + i;
                nodes[1][node] = Math.log1p(y / alpha);
                nodes[2][node] = y / (alpha + y);
                nodes[3][node] = Math.log1p(y / beta);
                nodes[4][node] = y / (beta + y);
            }
        }
    }

    /** Sums up from the latest day back to the earliest, for the powers k and l. */
    void sum(double k, double l, int earliest, int latest) {
        double[] local = new double[PARTS];
        for (int part = 0; part < PARTS; part++) {
            sums[part][latest] = 0;
        }
        double near = Math.min(times[0], times[1]);
        for (int day = latest - 1; day >= earliest; day--) {
            double slope = k / (times[0] + day) + l / (times[1] + day);
            if (slope < GENTLE && near + day > SMOOTH) {
                gentle(k, l, day, local);
            } else {
                steep(k, l, day, local);
            }
            double fall =
                    Math.exp(
                            -k * Math.log1p(1 / (times[0] + day))
                                    - l * Math.log1p(1 / (times[1] + day)));
            for (int part = 0; part < PARTS; part++) {
                sums[part][day] = local[part] + fall * sums[part][day + 1];
            }
        }
    }

    /**
     * The integral between two days, relative to f of the first.
     *
     * @param part 0 for f alone, or which of its products
     * @param fall f of the second day relative to that of the first
     */
    double between(int part, int first, int second, double fall) {
        return sums[part][first] - fall * sums[part][second];
    }

    private void gentle(double k, double l, int day, double[] local) {
        int few = FEW.nodes().length;
        double begin = k * Math.log1p(day / times[0]) + l * Math.log1p(day / times[1]);
        Arrays.fill(local, 0);
        for (int node = day * few; node < day * few + few; node++) {
            double value =
                    FEW.weights()[node - day * few]
                            * Math.exp(begin - k * nodes[1][node] - l * nodes[3][node]);
            local[0] += value;
            for (int part = 1; part < PARTS; part++) {
                local[part] += value * nodes[part][node];
            }
        }
    }

    /** On a logarithmic scale, and only as far as f has not become negligible. */
    private void steep(double k, double l, int day, double[] local) {
        double near = Math.min(times[0], times[1]);
        double begin = k * Math.log1p(day / times[0]) + l * Math.log1p(day / times[1]);
        double start = near + day;
        double far = Math.max(times[0], times[1]) + day;
        double end =
                times[0] <= times[1]
                        ? LogarithmicScale.end(k, l, start, far, 1)
                        : LogarithmicScale.end(l, k, start, far, 1);
        Arrays.fill(local, 0);
        for (int i = 0; i < MANY.nodes().length; i++) {
            double step = start * Math.expm1(end * MANY.nodes()[i]);
            double y = day + step;
            double inAlpha = Math.log1p(y / times[0]);
            double inBeta = Math.log1p(y / times[1]);
            double value =
                    MANY.weights()[i]
                            * end
                            * (start + step)
                            * Math.exp(begin - k * inAlpha - l * inBeta);
            local[0] += value;
            local[1] += value * inAlpha;
            local[2] += value * (y / (times[0] + y));
            local[3] += value * inBeta;
            local[4] += value * (y / (times[1] + y));
        }
    }
}
