package org.whalecurve.domain.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuadratureTest {

    /** Abramowitz and Stegun, table 25.4, brought from (−1, 1) to (0, 1). */
    @Test
    void theNodesOfLegendreAreTheTabulatedOnes() {
        Quadrature three = Quadrature.uniform(3);

        assertThat(three.nodes()[0]).isCloseTo(0.5 - 0.774596669241483 / 2, within(1e-15));
        assertThat(three.nodes()[1]).isCloseTo(0.5, within(1e-15));
        assertThat(three.weights()[1]).isCloseTo(8.0 / 18, within(1e-15));
    }

    @Test
    void theMomentsOfABetaDistributionAreExact() {
        tryOn(
                300,
                random -> {
                    double a = Math.exp(random.nextDouble(-14, 10));
                    double b = Math.exp(random.nextDouble(-14, 10));
                    int count = random.nextInt(1, 60);
                    Quadrature over = Quadrature.beta(a, b, count);
                    int power = random.nextInt(0, 2 * count);
                    double expected = 1;
                    for (int i = 0; i < power; i++) {
                        expected *= (a + i) / (a + b + i);
                    }
                    double moment = 0;
                    for (int i = 0; i < count; i++) {
                        moment += over.weights()[i] * Math.pow(over.nodes()[i], power);
                    }
                    double error = Math.abs(moment - expected);
                    check(
                            error < 1e-10,
                            () ->
                                    "Beta(%g, %g), %d nodes, power %d: off by %g"
                                            .formatted(a, b, count, power, error));
                });
    }

    @Test
    void weightsAddUpToOneAndNodesLieInsideInOrder() {
        Quadrature many = Quadrature.beta(0.3, 40, 200);

        assertThat(Arrays.stream(many.weights()).sum()).isCloseTo(1, within(1e-12));
        assertThat(many.nodes()).isSorted();
        assertThat(many.nodes()[0]).isPositive();
        assertThat(many.nodes()[199]).isLessThan(1);
    }
}
