package org.whalecurve.persistence.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.runs.port.SampleRuns;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.ObjectStatements;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.StatementFile;

class RunDocumentsTest {

    private final RunDocuments documents = new RunDocuments(new GeneratedRunMapper());

    @Test
    void aSummaryThatIsOlderThanDriversOverFactsIsReadAsItWasMeant() {
        RunSummary summary = SampleRuns.result("f").summary();
        String now = documents.write(summary);
        String then = now.replaceAll("\\{\"name\":(\"[^\"]+\"),\"decimals\":0}", "$1");

        assertThat(then).contains("\"drivers\":[\"sale orders\",\"sale lines\"");
        String levels = documents.write(summary.levels());
        assertThat(documents.summary(then, levels)).isEqualTo(summary);
        assertThat(documents.summary(now, levels)).isEqualTo(summary);
    }

    @Test
    void aSummaryThatIsOlderThanLevelsHasNone() {
        RunSummary summary = SampleRuns.result("f").summary();

        assertThat(documents.summary(documents.write(summary), null).levels())
                .isEqualTo(CostLevels.NONE);
    }

    @Test
    void aSummaryThatIsOlderThanListPricesDoesNotTellOfThem() {
        RunSummary summary = SampleRuns.result("f").summary();
        String now = documents.write(summary);
        String then =
                now.replace("\"listed\":{\"discount\":70,\"unlisted\":-3},", "")
                        .replace("\"listed\":null,", "");

        assertThat(documents.summary(now, null).assigned()).isEqualTo(summary.assigned());
        assertThat(then).doesNotContain("listed");
        RunSummary read = documents.summary(then, null);
        assertThat(read.assigned().listed()).isNull();
        assertThat(read.assigned().amounts()).isEqualTo(summary.assigned().amounts());
        assertThat(read.unassigned()).isEqualTo(summary.unassigned());
    }

    @Test
    void aRunThatIsOlderThanChannelsStillKnowsItsMarkets() {
        ObjectStatements then =
                documents.objects(
                        """
                        {"files": {"MARKET": {"name": "m.parquet", "sha256": "ab"},
                                   "PRODUCT": {"name": "p.parquet", "sha256": "cd"}},
                         "markets": ["France", "Germany"]}
                        """);

        assertThat(then.namesOf(CostObject.MARKET)).containsExactly("France", "Germany");
        assertThat(then.of(CostObject.MARKET)).contains(new StatementFile("m.parquet", "ab"));
        assertThat(then.of(CostObject.CHANNEL)).isEmpty();
        assertThat(then.namesOf(CostObject.CHANNEL)).isEmpty();
        assertThat(documents.objects(documents.write(then))).isEqualTo(then);
    }
}
