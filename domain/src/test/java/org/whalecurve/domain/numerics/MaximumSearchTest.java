package org.whalecurve.domain.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MaximumSearchTest {

    /** The banana of Rosenbrock (1960), upside down. */
    @Test
    void theSearchFollowsACurvedRidge() {
        Maximum found =
                MaximumSearch.from(
                        new double[] {-1.2, 1},
                        (at, slope) -> {
                            double bend = at[1] - at[0] * at[0];
                            slope[0] = 400 * bend * at[0] + 2 * (1 - at[0]);
                            slope[1] = -200 * bend;
                            return -100 * bend * bend - (1 - at[0]) * (1 - at[0]);
                        });

        assertThat(found.converged()).isTrue();
        assertThat(found.point()[0]).isCloseTo(1, within(1e-5));
        assertThat(found.point()[1]).isCloseTo(1, within(1e-5));
    }

    @Test
    void aHillInTheBoxIsClimbedAndNoPointOutsideAskedFor() {
        tryOn(
                300,
                random -> {
                    double[][] bend = bend(random);
                    double[] top = anywhere(random, 3, 13);
                    double[] start = anywhere(random, 3, 14);
                    Maximum found = MaximumSearch.from(start, hill(bend, top));
                    for (int i = 0; i < 3; i++) {
                        double error = Math.abs(found.point()[i] - top[i]);
                        check(error < 1e-4, () -> "off by " + error);
                    }
                });
    }

    @Test
    void aHillBeyondTheBoxIsClimbedToItsEdge() {
        tryOn(
                300,
                random -> {
                    double[] top = anywhere(random, 3, 40);
                    double[][] round = {{1, 0, 0}, {0, 0.2, 0}, {0, 0, 3}};
                    double[] start = anywhere(random, 3, 20);
                    Maximum found = MaximumSearch.from(start, hill(round, top));
                    for (int i = 0; i < 3; i++) {
                        double edge = Math.clamp(top[i], -14, 14);
                        double error = Math.abs(found.point()[i] - edge);
                        check(error < 1e-4, () -> "off by " + error);
                        int axis = i;
                        check(
                                Math.abs(top[i]) < 14 || found.onBound(i),
                                () -> "not seen to lie on the bound: " + axis);
                    }
                });
    }

    @Test
    void whatCannotBeWorkedOutIsNotFound() {
        Maximum found = MaximumSearch.from(new double[] {0}, (at, slope) -> Double.NaN);

        assertThat(found.converged()).isFalse();
    }

    @Test
    void theCurvatureOfAHillIsThatOfItsFormula() {
        double[][] bend = {{2, 0.5}, {0.5, 1}};
        SmoothFunction hill = hill(bend, new double[] {1, 2});
        Maximum top = MaximumSearch.from(new double[] {0, 0}, hill);

        double[][] inverse = Curvature.inverse(top, hill).orElseThrow();

        assertThat(inverse[0][0]).isCloseTo(1 / 1.75, within(1e-6));
        assertThat(inverse[0][1]).isCloseTo(-0.5 / 1.75, within(1e-6));
        assertThat(inverse[1][1]).isCloseTo(2 / 1.75, within(1e-6));
        assertThat(Curvature.inverted(new double[][] {{1, 2}, {2, 1}})).isEmpty();
    }

    /** −½ (x − top)ᵀ bend (x − top), which refuses to be asked outside the box. */
    private static SmoothFunction hill(double[][] bend, double[] top) {
        return (at, slope) -> {
            double value = 0;
            for (int i = 0; i < top.length; i++) {
                check(Math.abs(at[i]) <= 14, () -> "asked outside the box");
                slope[i] = 0;
                for (int j = 0; j < top.length; j++) {
                    slope[i] -= bend[i][j] * (at[j] - top[j]);
                }
                value += 0.5 * slope[i] * (at[i] - top[i]);
            }
            return value;
        };
    }

    private static double[][] bend(SplittableRandom random) {
        double[][] root = {anywhere(random, 3, 1), anywhere(random, 3, 1), anywhere(random, 3, 1)};
        double[][] bend = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                bend[i][j] = i == j ? 0.5 : 0;
                for (int k = 0; k < 3; k++) {
                    bend[i][j] += root[i][k] * root[j][k];
                }
            }
        }
        return bend;
    }

    private static double[] anywhere(SplittableRandom random, int size, double within) {
        return random.doubles(size, -within, within).toArray();
    }
}
