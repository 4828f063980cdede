package org.whalecurve.application.costing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.SampleWorld;

/** What every {@link CostModelReader} must do. */
public abstract class CostModelReaderContract {

    /** The reader under test. */
    protected abstract CostModelReader reader();

    /** A document that says what {@link SampleWorld#costModel()} says. */
    protected abstract String sampleDocument();

    @Test
    void theDocumentOfTheSampleReadsAsItsModel() {
        assertThat(reader().read(sampleDocument())).isEqualTo(SampleWorld.costModel());
    }

    @Test
    void whatIsNoModelIsRefusedWithFaultsThatSayWhereAndWhat() {
        assertThatThrownBy(() -> reader().read("this is no model"))
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
