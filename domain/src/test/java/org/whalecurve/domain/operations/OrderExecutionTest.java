package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.operations.SampleFacts.deliveries;
import static org.whalecurve.domain.operations.SampleFacts.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.money.Fraction;

class OrderExecutionTest {

    /**
     * Of 100 orders 6 are late, 7 short, 1 is damaged and 2 have wrong papers; 4 are two of these.
     */
    @Test
    void perfectOrdersAreCountedOrderByOrderAndAreNotTheProductOfTheRates() {
        List<Fact> lines = new ArrayList<>();
        for (long order = 1; order <= 100; order++) {
            boolean isShort = order <= 4 || (order >= 7 && order <= 9);
            lines.add(
                    line(
                            "O" + order,
                            10,
                            isShort ? 9 : 10,
                            order <= 6 ? 2L : 0L,
                            order == 10 ? 1L : 0L,
                            order == 11 || order == 12 ? 1L : 0L));
        }

        OrderExecution execution = deliveries(lines).execution();

        assertThat(execution.onTime()).isEqualTo(new Share(94, 100));
        assertThat(execution.inFull()).isEqualTo(new Share(93, 100));
        assertThat(execution.undamaged()).isEqualTo(new Share(99, 100));
        assertThat(execution.rightPapers()).isEqualTo(new Share(98, 100));
        assertThat(execution.perfect()).isEqualTo(new Share(88, 100));
        assertThat(percent(execution.productOfRates().orElseThrow())).isEqualTo("84.8149");
    }

    /** Printed as 94.04 in the source. */
    @Test
    void theProductOfFiveRatesIsWhatBenchmarksPublish() {
        Fraction product =
                OrderExecution.productOf(
                        Stream.of("0.9995", "0.992", "0.96", "0.99", "0.998")
                                .map(rate -> Fraction.of(new BigDecimal(rate)))
                                .toList());

        assertThat(percent(product)).isEqualTo("94.0441");
    }

    @Test
    void anOrderIsOnTimeInFullIfAllItsLinesAre() {
        List<Fact> lines = new ArrayList<>();
        LongStream.rangeClosed(1, 450)
                .forEach(order -> {
                    lines.add(line("O" + order, 5, 5, 0L, 0L, 0L));
                    lines.add(line("O" + order, 3, 3, order <= 10 ? 1L : -1L, 0L, 0L));
                });

        Share share = deliveries(lines).execution().onTimeInFull();

        assertThat(share).isEqualTo(new Share(440, 450));
        assertThat(percent(share.rate().orElseThrow())).isEqualTo("97.7778");
        assertThat(new Share(1_080, 1_200).rate()).contains(Fraction.of(9, 10));
    }

    @Test
    void anOrderIsNotJudgedInWhatOneOfItsLinesDoesNotState() {
        OrderExecution execution =
                deliveries(
                                List.of(
                                        line("A", 5, 5, 0L, 0L, 0L),
                                        line("A", 5, 5, 0L, null, 0L),
                                        line("B", 5, 5, null, 0L, 0L)))
                        .execution();

        assertThat(execution.onTime()).isEqualTo(new Share(1, 1));
        assertThat(execution.undamaged()).isEqualTo(new Share(1, 1));
        assertThat(execution.rightPapers()).isEqualTo(new Share(2, 2));
        assertThat(execution.onTimeInFull()).isEqualTo(new Share(1, 1));
        assertThat(execution.perfect()).isEqualTo(Share.NONE);
        assertThat(execution.perfect().rate()).isEmpty();
    }

    @Test
    void theSameNumberOfAnotherCustomerIsAnotherOrder() {
        OperationsFold fold = OperationsFacts.DELIVERIES.fold();
        fold.add(1, line("A", 5, 5, 0L, 0L, 0L));
        fold.add(2, line("A", 5, 0, 3L, 0L, 0L));

        assertThat(((OperationsResult.Deliveries) fold.finish()).execution().perfect())
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void ratesOfWhichOneIsNotKnownHaveNoProduct() {
        assertThat(deliveries(List.of(line("A", 5, 5))).execution().productOfRates()).isEmpty();
    }

    private static String percent(Fraction rate) {
        return rate.times(100).decimal(4).toPlainString();
    }
}
