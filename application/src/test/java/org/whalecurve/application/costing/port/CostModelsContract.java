package org.whalecurve.application.costing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.AtOnce.Second;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.costing.ModelVersion;
import org.whalecurve.application.sample.BriefDocuments;

/** What every store of cost models keeps to; whoever reads documents must read brief ones. */
public abstract class CostModelsContract {

    private static final Instant MONDAY = Instant.parse("2011-04-04T12:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2011-04-05T12:00:00Z");

    protected abstract CostModels models();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aVersionIsFoundAsItWasAdded() {
        ModelVersion draft = version("harbour", 1, "Harbour Supplies, “€” 🐋\n# a comment\n", null);

        assertThat(models().add(draft)).isTrue();
        assertThat(models().find("harbour", 1)).contains(draft);
        assertThat(models().find("harbour", 2)).isEmpty();
        assertThat(models().find("Harbour", 1)).isEmpty();
    }

    @Test
    void aVersionIsAddedOnce() {
        ModelVersion draft = version("harbour", 1, "first", null);
        models().add(draft);

        assertThat(models().add(version("harbour", 1, "second", null))).isFalse();
        assertThat(models().find("harbour", 1)).contains(draft);
    }

    @Test
    void ofTwoWhoAddTheSameVersionAtOnceOneSucceeds() {
        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> models().add(version("harbour", 1, "first", null)),
                        () -> {},
                        () -> models().add(version("harbour", 1, "second", null)));

        assertThat(second.outcome()).isFalse();
        assertThat(models().find("harbour", 1)).contains(version("harbour", 1, "first", null));
    }

    @Test
    void theLatestVersionIsTheHighest() {
        models().add(version("harbour", 9, "nine", MONDAY));
        models().add(version("harbour", 10, "ten", null));
        models().add(version("depot", 11, "eleven", null));

        assertThat(models().latest("harbour")).contains(version("harbour", 10, "ten", null));
        assertThat(models().latest("nobody's")).isEmpty();
    }

    @Test
    void allVersionsAreSortedByModelWithTheLatestFirst() {
        models().add(version("harbour", 9, "nine", MONDAY));
        models().add(version("depot", 1, "one", null));
        models().add(version("harbour", 10, "ten", null));

        assertThat(models().all())
                .extracting(version -> version.model().id() + " " + version.version())
                .containsExactly("depot 1", "harbour 10", "harbour 9");
    }

    @Test
    void aDraftIsReplacedAndThenPublished() {
        models().add(version("harbour", 1, "first", null));
        ModelVersion better = version("harbour", 1, "better", null);

        update(better);
        assertThat(models().find("harbour", 1)).contains(better);
        update(better.published(TUESDAY));
        assertThat(models().find("harbour", 1)).contains(better.published(TUESDAY));
    }

    @Test
    void aPublishedVersionNeverChanges() {
        ModelVersion published = version("harbour", 1, "first", MONDAY);
        models().add(published);

        assertThatThrownBy(() -> update(version("harbour", 1, "better", MONDAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> update(version("harbour", 1, "first", null)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> update(version("harbour", 2, "never added", null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(models().all()).containsExactly(published);
    }

    private void update(ModelVersion version) {
        unitOfWork().perform(() -> models().update(version));
    }

    private static ModelVersion version(
            String id, int version, String words, @Nullable Instant publishedAt) {
        String document = id + ": " + words;
        return new ModelVersion(
                BriefDocuments.costModelReader().read(document),
                version,
                document,
                "hash of " + document,
                "amara",
                MONDAY,
                publishedAt);
    }
}
