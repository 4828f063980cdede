package org.whalecurve.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaterfallAxisTest {

    @Test
    void largeStepsStandOnAnAxisThatBeginsAtZero() {
        WaterfallAxis axis = WaterfallAxis.of(1_000, 1_000, -500);

        assertThat(axis.cut()).isFalse();
        assertThat(axis.first(1_000))
                .isEqualTo(new Waterfall.Bar("run", "0,18 500,18 500,82 0,82", -1, 500));
        assertThat(axis.step(1_000, 2_000))
                .isEqualTo(
                        new Waterfall.Bar(
                                "plus", "500,18 970,18 1000,50 970,82 500,82", 500, 1_000));
        assertThat(axis.step(2_000, 1_500))
                .isEqualTo(
                        new Waterfall.Bar(
                                "minus", "1000,18 780,18 750,50 780,82 1000,82", 1_000, 750));
        assertThat(axis.last(1_500))
                .isEqualTo(new Waterfall.Bar("scenario", "0,18 750,18 750,82 0,82", 750, -1));
    }

    @Test
    void stepsBetweenAProfitAndALossStandOnBothSidesOfZero() {
        WaterfallAxis axis = WaterfallAxis.of(600, -1_000);

        assertThat(axis.cut()).isFalse();
        assertThat(axis.first(600).points()).isEqualTo("400,18 1000,18 1000,82 400,82");
        assertThat(axis.last(-400).points()).isEqualTo("400,18 0,18 0,82 400,82");
    }

    @Test
    void smallStepsAreShownOnACutAxis() {
        WaterfallAxis axis = WaterfallAxis.of(100_000, 1_000);

        assertThat(axis.cut()).isTrue();
        assertThat(axis.first(100_000).after()).isEqualTo(333);
        assertThat(axis.last(101_000).before()).isEqualTo(1_000);
    }

    @Test
    void smallStepsOfALossAreShownOnACutAxisToo() {
        WaterfallAxis axis = WaterfallAxis.of(-100_000, 1_000);

        assertThat(axis.cut()).isTrue();
        assertThat(axis.first(-100_000).points()).isEqualTo("1000,18 0,18 0,82 1000,82");
        assertThat(axis.last(-99_000).before()).isEqualTo(667);
    }

    @Test
    void whereNothingIsKeptThereIsNoBar() {
        assertThat(WaterfallAxis.of(0).first(0).points()).isEqualTo("0,18 0,18 0,82 0,82");
    }
}
