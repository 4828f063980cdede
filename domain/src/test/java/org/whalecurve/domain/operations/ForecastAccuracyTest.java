package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.operations.SampleFacts.forecast;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.money.Fraction;

class ForecastAccuracyTest {

    /** Published with a weighted error of 6.4 %. */
    @Test
    void aSmallArticleWeighsAsMuchAsALargeOneOnlyInTheMean() {
        ForecastAccuracy accuracy = accuracy(forecast(1000, 950), forecast(10, 25));

        assertThat(percent(accuracy.meanRelativeError())).isEqualTo("77.5000");
        assertThat(percent(accuracy.weightedError())).isEqualTo("6.4356");
        assertThat(percent(accuracy.bias())).isEqualTo("-3.4653");
    }

    @Test
    void forecastsAboveWhatCameHaveABiasAboveZero() {
        ForecastAccuracy accuracy =
                accuracy(
                        forecast(100, 110),
                        forecast(120, 115),
                        forecast(80, 100),
                        forecast(0, 10),
                        forecast(150, 140));

        assertThat(percent(accuracy.weightedError())).isEqualTo("12.2222");
        assertThat(percent(accuracy.bias())).isEqualTo("5.5556");
        assertThat(accuracy.trackingSignal().orElseThrow().decimal(4).toPlainString())
                .isEqualTo("2.2727");
        assertThat(accuracy.meanRelativeError()).as("something did not come at all").isEmpty();
    }

    @Test
    void forecastsThatAllCameTrueTrackNothing() {
        ForecastAccuracy accuracy = accuracy(forecast(7, 7));

        assertThat(accuracy.weightedError()).contains(Fraction.ZERO);
        assertThat(accuracy.trackingSignal()).isEmpty();
    }

    @Test
    void whereNothingWasForeseenNothingIsSaid() {
        ForecastAccuracy none = accuracy();

        assertThat(none.weightedError()).isEmpty();
        assertThat(none.bias()).isEmpty();
        assertThat(none.meanRelativeError()).isEmpty();
    }

    private static ForecastAccuracy accuracy(Fact... facts) {
        return (ForecastAccuracy) SampleFacts.fold(OperationsFacts.FORECASTS, List.of(facts));
    }

    private static String percent(Optional<Fraction> rate) {
        return rate.orElseThrow().times(100).decimal(4).toPlainString();
    }
}
