package org.whalecurve.domain.variances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.RunSummary.Totals;
import org.whalecurve.domain.profitability.SustainedCost;
import org.whalecurve.domain.variances.Restatement.Cause;
import org.whalecurve.domain.variances.Restatement.Line;
import org.whalecurve.domain.variances.Restatement.Stage;
import org.whalecurve.domain.variances.Restatement.Step;

/** The numbered invariants of {@link Restatement}. */
class RestatementPropertyTest {

    private static final int CASES = 2_000;

    private record Way(RunSummary before, List<Stage> stages, Restatement restatement) {

        RunSummary after() {
            return stages.isEmpty() ? before : stages.getLast().summary();
        }
    }

    @Test
    void theStepsLeadFromTheOneToTheOtherAndNoneIsZero() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Way way = draw(random);
                    Restatement restatement = way.restatement();
                    assertThat(restatement.from()).isEqualTo(way.before().kept());
                    assertThat(restatement.to()).isEqualTo(way.after().kept());
                    assertThat(
                                    restatement.from()
                                            + restatement.steps().stream()
                                                    .mapToLong(Step::amount)
                                                    .sum())
                            .isEqualTo(restatement.to());
                    assertThat(restatement.steps()).noneMatch(step -> step.amount() == 0);
                });
    }

    @Test
    void theStepsOfALineAreItsChange() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Way way = draw(random);
                    assertThat(of(way, Line.NET_REVENUE))
                            .isEqualTo(netRevenue(way.after()) - netRevenue(way.before()));
                    assertThat(of(way, Line.UNUSED_CAPACITY))
                            .isEqualTo(way.before().unusedCost() - way.after().unusedCost());
                    assertThat(of(way, Line.SUSTAINING_COST))
                            .isEqualTo(
                                    way.before().levels().sustainingCost()
                                            - way.after().levels().sustainingCost());
                });
    }

    private static long of(Way way, Line line) {
        return way.restatement().steps().stream()
                .filter(step -> step.line() == line)
                .mapToLong(Step::amount)
                .sum();
    }

    private static long netRevenue(RunSummary summary) {
        return summary.assigned().netRevenue() + summary.unassigned().netRevenue();
    }

    private static Way draw(SplittableRandom random) {
        RunSummary before = summary(random);
        List<Stage> stages = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            if (random.nextBoolean()) {
                stages.add(
                        new Stage(
                                cause,
                                random.nextInt(4) == 0 && stages.isEmpty()
                                        ? before
                                        : summary(random)));
            }
        }
        return new Way(before, stages, Restatement.through(before, stages));
    }

    private static RunSummary summary(SplittableRandom random) {
        return new RunSummary(
                "GBP",
                3,
                totals(random),
                totals(random),
                0,
                0,
                List.of(new PoolUsage("desk", "Order desk", random.nextInt(9), 10, 0, 0)),
                List.of(),
                List.of(),
                null,
                new CostLevels(
                        List.of(new SustainedCost("head", "Head office", null, random.nextInt(5))),
                        List.of(),
                        List.of()),
                null);
    }

    private static Totals totals(SplittableRandom random) {
        long sales = random.nextInt(-9, 99);
        long known = random.nextInt(9);
        long assumed = random.nextInt(9);
        long served = random.nextInt(9);
        TreeMap<RowKind, Long> amounts = new TreeMap<>();
        amounts.put(RowKind.SALE, sales);
        return new Totals(
                amounts, known, assumed, 0, null, served, sales - known - assumed - served);
    }
}
