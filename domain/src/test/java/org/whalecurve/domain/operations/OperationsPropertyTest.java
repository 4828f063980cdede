package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.operations.SampleFacts.deliveries;
import static org.whalecurve.domain.operations.SampleFacts.line;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.RowKind;

/** The numbered invariants of {@link DeliveryFold}, and that of {@link OrderDaysFold}. */
class OperationsPropertyTest {

    private static final int CASES = 300;
    private static final int PARTS = 3;

    @Test
    void noMoreOrdersArePerfectThanAreRightInAnyOneWay() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    OrderExecution execution = deliveries(lines(random, 0)).execution();
                    Stream.of(
                                    execution.onTime(),
                                    execution.inFull(),
                                    execution.undamaged(),
                                    execution.rightPapers(),
                                    execution.onTimeInFull())
                            .forEach(share -> {
                                assertThat(share.judged()).isEqualTo(execution.perfect().judged());
                                assertThat(execution.perfect().met())
                                        .isLessThanOrEqualTo(share.met());
                            });
                });
    }

    @Test
    void whatWasFilledIsBetweenNothingAndWhatWasOrdered() {
        RandomCases.tryOn(
                CASES,
                random ->
                        assertThat(deliveries(lines(random, 0)).fill())
                                .satisfies(fill ->
                                        assertThat(fill.filled()).isBetween(0L, fill.ordered())));
    }

    @Test
    void theHalvesOfTheOrdersAddUpToTheWhole() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<Fact> one = lines(random, 0);
                    List<Fact> other = lines(random, 1_000);
                    OperationsResult.Deliveries first = deliveries(one);
                    OperationsResult.Deliveries second = deliveries(other);
                    OperationsResult.Deliveries both =
                            deliveries(Stream.concat(one.stream(), other.stream()).toList());

                    assertThat(both.execution().perfect())
                            .isEqualTo(
                                    together(
                                            first.execution().perfect(),
                                            second.execution().perfect()));
                    assertThat(both.fill().lines())
                            .isEqualTo(together(first.fill().lines(), second.fill().lines()));
                    assertThat(both.fill().ordered())
                            .isEqualTo(first.fill().ordered() + second.fill().ordered());
                });
    }

    @Test
    void thePartsOfTheCompanyAndTheCustomersInNoneAddUpToItsOrders() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    OrderLineColumns lines = orderLines(random);
                    OrderDaysFold fold =
                            new OrderDaysFold(PARTS, customer -> customer % (PARTS + 1) - 1);
                    OrderDaysFold inNone =
                            new OrderDaysFold(1, customer -> customer % (PARTS + 1) == 0 ? 0 : -1);
                    fold.add(lines);
                    inNone.add(lines);
                    List<SalesEffort> efforts = fold.finish();

                    assertThat(
                                    efforts.stream().skip(1).mapToLong(SalesEffort::orders).sum()
                                            + inNone.finish().getLast().orders())
                            .isEqualTo(efforts.getFirst().orders());
                });
    }

    private static Share together(Share one, Share other) {
        return new Share(one.met() + other.met(), one.judged() + other.judged());
    }

    private static List<Fact> lines(SplittableRandom random, int firstOrder) {
        List<Fact> lines = new ArrayList<>();
        int orders = random.nextInt(1, 20);
        for (int order = 0; order < orders; order++) {
            int count = random.nextInt(1, 4);
            for (int i = 0; i < count; i++) {
                lines.add(
                        line(
                                "O" + (firstOrder + order),
                                random.nextInt(-2, 30),
                                random.nextInt(-2, 40),
                                (long) random.nextInt(-3, 3),
                                (long) random.nextInt(0, 2),
                                (long) random.nextInt(0, 2)));
            }
        }
        return lines;
    }

    private static OrderLineColumns orderLines(SplittableRandom random) {
        OrderLineColumns lines = OrderLineColumns.ofSize(random.nextInt(1, 60));
        int customer = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean next = i > 0 && random.nextInt(3) == 0;
            customer += next ? 1 : 0;
            lines.customer()[i] = customer;
            lines.beginsOrder()[i] = i == 0 || next || random.nextBoolean();
            lines.kind()[i] = (byte) random.nextInt(RowKind.values().length);
            lines.epochDay()[i] = 15_000 + random.nextInt(60);
        }
        return lines;
    }
}
