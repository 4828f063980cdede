package org.whalecurve.application.scorecards.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.SampleScorecard;

/** What every {@link ScorecardReader} must do. */
public abstract class ScorecardReaderContract {

    /** The reader under test. */
    protected abstract ScorecardReader reader();

    /** A document that says what {@link SampleScorecard#card()} says. */
    protected abstract String sampleDocument();

    @Test
    void theDocumentOfTheSampleReadsAsItsCard() {
        assertThat(reader().read(sampleDocument())).isEqualTo(SampleScorecard.card());
    }

    @Test
    void whatIsNoScorecardIsRefusedWithFaultsThatSayWhereAndWhat() {
        assertThatThrownBy(() -> reader().read("this is no scorecard"))
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
