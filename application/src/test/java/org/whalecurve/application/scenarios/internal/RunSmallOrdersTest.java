package org.whalecurve.application.scenarios.internal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.costing.port.InMemoryCostModels;
import org.whalecurve.application.facts.port.InMemoryDeclaredFacts;
import org.whalecurve.application.facts.port.InMemoryFactCatalogue;
import org.whalecurve.application.facts.port.InMemoryFactStore;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.runs.port.SampleRuns;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;

class RunSmallOrdersTest {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final RunMaterial material =
            new RunMaterial(
                    new InMemoryCostModels(unitOfWork),
                    new InMemoryFactCatalogue(unitOfWork),
                    new InMemoryFactStore(),
                    new InMemoryDeclaredFacts());

    @Test
    void aRunWithMoreLinesThanCanBeSearchedIsRefusedBeforeAnyIsRead() {
        assertRefused(RunSmallOrders.MOST_LINES + 1, Refusal.Kind.LIMIT);
    }

    /** It is looked for, and its facts are not there. */
    @Test
    void aRunWhoseFactsAreGoneIsRefused() {
        assertRefused(RunSmallOrders.MOST_LINES, Refusal.Kind.CONFLICT);
    }

    private void assertRefused(long lines, Refusal.Kind kind) {
        Run run =
                new Run(
                        "r1",
                        SampleRuns.ordered("r1", "2011-03", SampleRuns.MONDAY_NOON).inputs(),
                        "amara",
                        SampleRuns.MONDAY_NOON,
                        RunState.CERTIFIED,
                        lines,
                        lines,
                        null,
                        null,
                        null);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new RunSmallOrders(material, run, new int[] {1}).under(50_00))
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
