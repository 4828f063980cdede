package org.whalecurve.domain.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GammaFunctionsTest {

    /** Worked out with thirty digits. */
    @ParameterizedTest
    @CsvSource({
        "1e-7, 16.1180955932367615, -10000000.5772155004",
        "0.1, 2.25271265173420596, -10.4237549404110768",
        "0.5, 0.572364942924700087, -1.96351002602142348",
        "1, 0, -0.577215664901532861",
        "2.5, 0.28468287047291916, 0.703156640645243187",
        "11.9, 17.2584774505955211, 2.43393353688253745",
        "12, 17.5023078458738858, 2.44266167997581202",
        "700.25, 3885.03738808293128, 6.55072321349031723",
        "1e6, 12815504.5691476117, 13.8155100579641908"
    })
    void bothFunctionsHaveTheirKnownValues(double x, double logGamma, double digamma) {
        assertThat(GammaFunctions.logGamma(x))
                .isCloseTo(logGamma, within(1e-14 * Math.max(1, logGamma)));
        assertThat(GammaFunctions.digamma(x))
                .isCloseTo(digamma, within(1e-14 * Math.max(1, Math.abs(digamma))));
    }

    @Test
    void theNextArgumentMultipliesByTheArgument() {
        tryOn(
                1000,
                random -> {
                    double x = Math.exp(random.nextDouble(-14, 9));
                    double rise = GammaFunctions.logGamma(x + 1) - GammaFunctions.logGamma(x);
                    double size = Math.max(1, Math.abs(GammaFunctions.logGamma(x)));
                    check(Math.abs(rise - Math.log(x)) < 1e-14 * size, () -> "x = " + x);
                });
    }
}
