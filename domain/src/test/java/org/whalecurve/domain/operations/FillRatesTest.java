package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.operations.SampleFacts.deliveries;
import static org.whalecurve.domain.operations.SampleFacts.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;

class FillRatesTest {

    /** 32 of 45 units, 3 of 5 lines, none of one order. */
    @Test
    void unitsLinesAndOrdersAreFilledToDifferentDegrees() {
        FillRates fill =
                deliveries(
                                List.of(
                                        line("A", 10, 10),
                                        line("A", 5, 5),
                                        line("A", 20, 15),
                                        line("A", 8, 0),
                                        line("A", 2, 2)))
                        .fill();

        Fraction units = fill.units().orElseThrow();
        assertThat(units.times(100).decimal(4).toPlainString()).isEqualTo("71.1111");
        assertThat(fill.lines().rate()).contains(Fraction.of(3, 5));
        assertThat(fill.orders().rate()).contains(Fraction.ZERO);
    }

    @Test
    void whatIsShippedBeyondWhatWasOrderedFillsNothing() {
        FillRates fill = deliveries(List.of(line("A", 10, 14), line("A", 10, 8))).fill();

        assertThat(fill.units()).contains(Fraction.of(9, 10));
        assertThat(fill.lines()).isEqualTo(new Share(1, 2));
    }

    @Test
    void whereNothingWasOrderedThereIsNothingToFill() {
        FillRates fill = deliveries(List.of(line("A", 0, 0))).fill();

        assertThat(fill.units()).isEmpty();
        assertThat(fill.lines().rate()).isEmpty();
    }
}
