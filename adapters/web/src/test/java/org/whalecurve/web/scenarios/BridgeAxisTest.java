package org.whalecurve.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.scenarios.Cause;
import org.whalecurve.domain.scenarios.ScenarioBridge;
import org.whalecurve.domain.scenarios.ScenarioBridge.Line;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;

class BridgeAxisTest {

    @Test
    void largeStepsStandOnAnAxisThatBeginsAtZero() {
        BridgeAxis axis = BridgeAxis.of(bridge(1_000, 1_000, -500));

        assertThat(axis.cut()).isFalse();
        assertThat(axis.first(1_000))
                .isEqualTo(new StepBar("run", "0,18 500,18 500,82 0,82", -1, 500));
        assertThat(axis.step(1_000, 2_000))
                .isEqualTo(new StepBar("plus", "500,18 970,18 1000,50 970,82 500,82", 500, 1_000));
        assertThat(axis.step(2_000, 1_500))
                .isEqualTo(
                        new StepBar("minus", "1000,18 780,18 750,50 780,82 1000,82", 1_000, 750));
        assertThat(axis.last(1_500))
                .isEqualTo(new StepBar("scenario", "0,18 750,18 750,82 0,82", 750, -1));
    }

    @Test
    void stepsBetweenAProfitAndALossStandOnBothSidesOfZero() {
        BridgeAxis axis = BridgeAxis.of(bridge(600, -1_000));

        assertThat(axis.cut()).isFalse();
        assertThat(axis.first(600).points()).isEqualTo("400,18 1000,18 1000,82 400,82");
        assertThat(axis.last(-400).points()).isEqualTo("400,18 0,18 0,82 400,82");
    }

    @Test
    void smallStepsAreShownOnACutAxis() {
        BridgeAxis axis = BridgeAxis.of(bridge(100_000, 1_000));

        assertThat(axis.cut()).isTrue();
        assertThat(axis.cutAt()).isLessThan(axis.first(100_000).after());
        assertThat(axis.first(100_000).after()).isEqualTo(333);
        assertThat(axis.last(101_000).before()).isEqualTo(1_000);
    }

    @Test
    void smallStepsOfALossAreShownOnACutAxisToo() {
        BridgeAxis axis = BridgeAxis.of(bridge(-100_000, 1_000));

        assertThat(axis.cut()).isTrue();
        assertThat(axis.first(-100_000).points()).isEqualTo("1000,18 0,18 0,82 1000,82");
        assertThat(axis.last(-99_000).before()).isEqualTo(667);
        assertThat(axis.cutAt()).isGreaterThan(667);
    }

    @Test
    void whereNothingIsKeptThereIsNoBar() {
        assertThat(BridgeAxis.of(bridge(0)).first(0).points()).isEqualTo("0,18 0,18 0,82 0,82");
    }

    private static ScenarioBridge bridge(long from, long... steps) {
        List<Step> taken =
                LongStream.of(steps)
                        .mapToObj(amount -> new Step(Cause.PRICES, Line.NET_REVENUE, null, amount))
                        .toList();
        return new ScenarioBridge(from, taken, from + LongStream.of(steps).sum());
    }
}
