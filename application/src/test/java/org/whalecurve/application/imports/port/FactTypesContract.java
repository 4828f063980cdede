package org.whalecurve.application.imports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.sample.BriefDocuments.factType;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.imports.FactTypeDocument;

/** What every store of fact types keeps to; whoever reads documents must read brief ones. */
public abstract class FactTypesContract {

    protected abstract FactTypes types();

    @Test
    void aTypeIsFoundAsItWasWritten() {
        FactTypeDocument visits = factType("visits", "Visits — “quoted”, 🐋\n# with a comment\n");
        types().put(visits);

        assertThat(types().find("visits")).contains(visits);
        assertThat(types().find("calls")).isEmpty();
    }

    @Test
    void putAgainReplacesTheType() {
        types().put(factType("visits", "as it was"));
        types().put(factType("calls", "stays"));
        FactTypeDocument better = factType("visits", "as it should be");
        types().put(better);

        assertThat(types().find("visits")).contains(better);
        assertThat(types().all())
                .as("sorted by id")
                .extracting(found -> found.type().id())
                .containsExactly("calls", "visits");
    }
}
