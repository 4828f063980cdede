package org.whalecurve.application.documents.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;

/**
 * What every {@link DocumentReader} must do.
 *
 * @param <T> what such a document says
 */
public abstract class DocumentReaderContract<T> {

    /** The reader under test. */
    protected abstract DocumentReader<T> reader();

    /** What the document of the sample says. */
    protected abstract T sample();

    /** A document that says it. */
    protected abstract String sampleDocument();

    @Test
    void theDocumentOfTheSampleReadsAsWhatItSays() {
        assertThat(reader().read(sampleDocument())).isEqualTo(sample());
    }

    @Test
    void whatIsNoneIsRefusedWithFaultsThatSayWhereAndWhat() {
        assertThatThrownBy(() -> reader().read("this is none"))
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
