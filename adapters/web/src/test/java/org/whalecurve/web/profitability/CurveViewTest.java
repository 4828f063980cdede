package org.whalecurve.web.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.web.Wording;

class CurveViewTest {

    private final Wording wording = new Wording(ZoneOffset.UTC);

    @Test
    void saysWhatTheUnprofitableCustomersTake() {
        CurveView view =
                CurveView.of(
                        new ScopedWhaleCurve("run", "2011-03", "GBP", SampleFigures.WHALE_CURVE, 0),
                        null,
                        wording);
        assertThat(view.message())
                .isEqualTo(
                        "3 of 5 customers cost more than they earn and take GBP\u00a0120.43 off a"
                                + " peak of GBP\u00a0182.35 (294.5% of what is left).");
    }

    @Test
    void theStretchesCoverEveryCustomerOnceAndAddUpToTheCurve() {
        for (int customers : new int[] {1, 2, 5, 9, 10, 11, 99, 1_234, 50_000}) {
            long[] profits =
                    LongStream.range(0, customers).map(i -> (customers - i) * 7 - 3L * i).toArray();
            WhaleCurve curve = WhaleCurve.of(profits, 400);
            CurveView view =
                    CurveView.of(
                            new ScopedWhaleCurve("run", "2011-03", "JPY", curve, 0), null, wording);
            int next = 1;
            long sum = 0;
            for (CurveView.Stretch stretch : view.stretches()) {
                assertThat(stretch.from()).isEqualTo(next);
                long profit = Arrays.stream(profits, stretch.from() - 1, stretch.to()).sum();
                sum += profit;
                assertThat(stretch.profit()).isEqualTo(wording.amount(profit, "JPY"));
                assertThat(stretch.cumulative()).isEqualTo(wording.amount(sum, "JPY"));
                next = stretch.to() + 1;
            }
            assertThat(next).isEqualTo(customers + 1);
            assertThat(sum).isEqualTo(curve.totalMinor());
            assertThat(view.stretches()).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Test
    void withoutAProfitThereAreNoPercentages() {
        WhaleCurve curve = WhaleCurve.of(new long[] {5, -10}, 400);
        CurveView view =
                CurveView.of(
                        new ScopedWhaleCurve("run", "2011-03", "GBP", curve, 0), null, wording);
        assertThat(view.percentages()).isFalse();
        assertThat(view.message()).doesNotContain("%").contains("more than the others bring");
        assertThat(view.stretches()).allSatisfy(one -> assertThat(one.share()).isEmpty());
    }
}
