package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class RunTest {

    private static final Period MARCH =
            new Period("2011-03", YearMonth.of(2011, 3), YearMonth.of(2011, 3), PeriodState.OPEN);
    private static final List<FactBatch> BATCHES =
            List.of(batch("i2", "aa"), batch("i1", "cc"), batch("i3", "bb"));

    /**
     * The literal was worked out apart from the engine: the first half of the SHA-256 of {@code
     * "tdabc-4\nhalf-up, largest
     * remainder\n2011-03\n2011-03..2011-03\nharbour\n3\nf00d\naa,bb,cc"}. Only a new engine version
     * may change it, together with the ids of all runs.
     */
    @Test
    void theIdOfARunNeverChanges() {
        assertThat(RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES).runId())
                .isEqualTo("e6b0029b4769802c8a6bed31a5076957");
    }

    /**
     * Worked out apart, too: the text above with a last line {@code budget-2011}. The same facts
     * booked as a plan are another run.
     */
    @Test
    void theIdOfARunOfAPlanNamesThePlan() {
        RunInputs planned =
                RunInputs.of(
                        MARCH, new Book("budget-2011"), "harbour", 3, "f00d", BATCHES, List.of());

        assertThat(planned.runId()).isEqualTo("2337b0db765e1379bb809f027e659ade");
        assertThat(planned.subject()).isEqualTo("period 2011-03, plan budget-2011");
        assertThat(RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES).subject())
                .isEqualTo("period 2011-03");
    }

    @Test
    void theOrderOfTheImportsDoesNotMatter() {
        List<FactBatch> shuffled = new ArrayList<>(BATCHES);
        Collections.reverse(shuffled);

        assertThat(RunInputs.of(MARCH, "harbour", 3, "f00d", shuffled))
                .isEqualTo(RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES));
        assertThat(RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES).importIds())
                .containsExactly("i1", "i2", "i3");
    }

    @Test
    void whetherThePeriodIsClosedDoesNotMatter() {
        assertThat(RunInputs.of(MARCH.closed(), "harbour", 3, "f00d", BATCHES).runId())
                .isEqualTo(RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES).runId());
    }

    @Test
    void everyInputThatChangesAFigureChangesTheId() {
        Period longer =
                new Period(
                        "2011-03", YearMonth.of(2011, 3), YearMonth.of(2011, 4), PeriodState.OPEN);
        Period renamed = new Period("March", MARCH.first(), MARCH.last(), PeriodState.OPEN);
        Set<String> ids = new HashSet<>();

        ids.add(RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES).runId());
        ids.add(RunInputs.of(longer, "harbour", 3, "f00d", BATCHES).runId());
        ids.add(RunInputs.of(renamed, "harbour", 3, "f00d", BATCHES).runId());
        ids.add(RunInputs.of(MARCH, "haven", 3, "f00d", BATCHES).runId());
        ids.add(RunInputs.of(MARCH, "harbour", 4, "f00d", BATCHES).runId());
        ids.add(RunInputs.of(MARCH, "harbour", 3, "feed", BATCHES).runId());
        ids.add(RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES.subList(0, 2)).runId());
        ids.add(RunInputs.of(MARCH, "harbour", 3, "f00d", List.of()).runId());

        assertThat(ids).hasSize(8);
    }

    @Test
    void aRunIsCertifiedOnlyIfItsCertificateTies() {
        Run ordered = ordered().folded(17);

        Run tied = ordered.computed(result(TieOut.ofMoney("sales", 5, 5)));
        Run untied =
                ordered.computed(
                        result(TieOut.ofMoney("sales", 5, 5), TieOut.ofMoney("fees", 1, 2)));

        assertThat(tied.state()).isEqualTo(RunState.CERTIFIED);
        assertThat(untied.state()).isEqualTo(RunState.NOT_TIED);
        assertThat(tied.linesFolded()).isEqualTo(ordered.linesTotal());
        assertThat(tied.result()).isNotNull();
    }

    @Test
    void aRunThatStopsSaysWhyAndForgetsItsResult() {
        Run computed = ordered().computed(result());

        Run failed = computed.stopped(RunState.FAILED, "no space left");

        assertThat(failed.problem()).isEqualTo("no space left");
        assertThat(failed.result()).isNull();
        assertThat(failed.in(RunState.ORDERED).problem()).isNull();
        assertThat(computed.published(Instant.EPOCH).result()).isEqualTo(computed.result());
    }

    @ParameterizedTest
    @EnumSource(RunState.class)
    void aRunEitherHasAResultOrCanBeTriedAgainOrIsOnItsWay(RunState state) {
        boolean onItsWay = state == RunState.ORDERED || state == RunState.RUNNING;

        assertThat(List.of(state.hasResult(), state.canBeTriedAgain(), onItsWay))
                .containsOnlyOnce(true);
    }

    private static Run ordered() {
        RunInputs inputs = RunInputs.of(MARCH, "harbour", 3, "f00d", BATCHES);
        return Run.ordered(inputs.runId(), inputs, "casey", Instant.EPOCH, 42);
    }

    private static RunResult result(TieOut... tieOuts) {
        RunSummary.Totals none = new RunSummary.Totals(new TreeMap<>(), 0, 0, 0, null, 0, 0);
        RunSummary summary =
                new RunSummary(
                        "GBP",
                        0,
                        none,
                        none,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        CostLevels.NONE,
                        null);
        return new RunResult(
                summary,
                AllocationStatement.NONE,
                new Certificate(List.of(tieOuts)),
                new StatementFile("f", "00"));
    }

    private static FactBatch batch(String importId, String sha256) {
        return new FactBatch(importId, "GBP", importId + ".parquet", sha256, 1, List.of());
    }
}
