package org.whalecurve.application.incentives.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.SampleIncentivePlan;

/** What every {@link IncentivePlanReader} must do. */
public abstract class IncentivePlanReaderContract {

    /** The reader under test. */
    protected abstract IncentivePlanReader reader();

    /** A document that says what {@link SampleIncentivePlan#plan()} says. */
    protected abstract String sampleDocument();

    @Test
    void theDocumentOfTheSampleReadsAsItsPlan() {
        assertThat(reader().read(sampleDocument())).isEqualTo(SampleIncentivePlan.plan());
    }

    @Test
    void whatIsNoPlanIsRefusedWithFaultsThatSayWhereAndWhat() {
        assertThatThrownBy(() -> reader().read("this is no incentive plan"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_INPUT);
                            assertThat(refusal.detail()).isNotBlank();
                            assertThat(refusal.faults()).isNotEmpty();
                            assertThat(refusal.faults())
                                    .allSatisfy(fault -> {
                                        assertThat(fault.line()).isPositive();
                                        assertThat(fault.problem()).isNotBlank();
                                    });
                        });
    }

    @Test
    void theSchemaIsAJsonObject() {
        assertThat(reader().schema().strip()).startsWith("{").endsWith("}");
    }
}
