package org.whalecurve.application.imports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.SampleWorld;

/** What every {@link ProfileReader} must do. */
public abstract class ProfileReaderContract {

    /** The reader under test. */
    protected abstract ProfileReader reader();

    /** A document that says what {@link SampleWorld#profile()} says. */
    protected abstract String sampleDocument();

    @Test
    void theDocumentOfTheSampleReadsAsItsProfile() {
        assertThat(reader().read(sampleDocument())).isEqualTo(SampleWorld.profile());
    }

    @Test
    void whatIsNoProfileIsRefusedWithFaultsThatSayWhereAndWhat() {
        assertThatThrownBy(() -> reader().read("this is no profile"))
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
}
