package org.whalecurve.application.documents.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.AtOnce.Second;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.documents.DocumentVersion;

/**
 * What every store of documents in versions keeps to.
 *
 * @param <T> what such a document says
 */
public abstract class DocumentVersionsContract<T> {

    private static final Instant MONDAY = Instant.parse("2011-04-04T12:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2011-04-05T12:00:00Z");

    protected abstract DocumentVersions<T> versions();

    /** What a brief document says: an id, a colon and some words. */
    protected abstract T read(String document);

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aVersionIsFoundAsItWasAdded() {
        DocumentVersion<T> draft =
                version("harbour", 1, "Harbour Supplies, “€” 🐋\n# a comment\n", null);

        assertThat(versions().add(draft)).isTrue();
        assertThat(versions().find("harbour", 1)).contains(draft);
        assertThat(versions().find("harbour", 2)).isEmpty();
        assertThat(versions().find("Harbour", 1)).isEmpty();
    }

    @Test
    void aVersionIsAddedOnce() {
        DocumentVersion<T> draft = version("harbour", 1, "first", null);
        versions().add(draft);

        assertThat(versions().add(version("harbour", 1, "second", null))).isFalse();
        assertThat(versions().find("harbour", 1)).contains(draft);
    }

    @Test
    void ofTwoWhoAddTheSameVersionAtOnceOneSucceeds() {
        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> versions().add(version("harbour", 1, "first", null)),
                        () -> {},
                        () -> versions().add(version("harbour", 1, "second", null)));

        assertThat(second.outcome()).isFalse();
        assertThat(versions().find("harbour", 1)).contains(version("harbour", 1, "first", null));
    }

    @Test
    void theLatestVersionIsTheHighest() {
        versions().add(version("harbour", 9, "nine", MONDAY));
        versions().add(version("harbour", 10, "ten", null));
        versions().add(version("depot", 11, "eleven", null));

        assertThat(versions().latest("harbour")).contains(version("harbour", 10, "ten", null));
        assertThat(versions().latest("nobody's")).isEmpty();
    }

    @Test
    void whatWasInForceAtAMomentIsTheLatestPublishedByThen() {
        DocumentVersion<T> first = version("harbour", 1, "one", MONDAY);
        DocumentVersion<T> second = version("harbour", 2, "two", TUESDAY);
        DocumentVersion<T> depot = version("depot", 1, "one", TUESDAY);
        versions().add(first);
        versions().add(second);
        versions().add(version("harbour", 3, "three", null));
        versions().add(depot);

        assertThat(versions().published("harbour", MONDAY.minusMillis(1))).isEmpty();
        assertThat(versions().published("harbour", MONDAY)).contains(first);
        assertThat(versions().published("harbour", TUESDAY)).contains(second);
        assertThat(versions().published(MONDAY)).containsExactly(first);
        assertThat(versions().published(TUESDAY)).containsExactly(depot, second);
    }

    @Test
    void allVersionsAreSortedByIdWithTheLatestFirst() {
        versions().add(version("harbour", 9, "nine", MONDAY));
        versions().add(version("depot", 1, "one", null));
        versions().add(version("harbour", 10, "ten", null));

        assertThat(versions().all())
                .extracting(version -> version.id() + " " + version.version())
                .containsExactly("depot 1", "harbour 10", "harbour 9");
    }

    @Test
    void aDraftIsReplacedAndThenPublished() {
        DocumentVersion<T> first = version("harbour", 1, "first", null);
        DocumentVersion<T> better = version("harbour", 1, "better", null);
        versions().add(first);

        assertThat(replace(first, better)).isTrue();
        assertThat(versions().find("harbour", 1)).contains(better);
        assertThat(replace(better, better.published(TUESDAY))).isTrue();
        assertThat(versions().find("harbour", 1)).contains(better.published(TUESDAY));
    }

    @Test
    void aPublishedVersionNeverChanges() {
        DocumentVersion<T> published = version("harbour", 1, "first", MONDAY);
        versions().add(published);

        assertThat(replace(published, version("harbour", 1, "better", MONDAY))).isFalse();
        assertThat(replace(published, version("harbour", 1, "first", null))).isFalse();
        DocumentVersion<T> neverAdded = version("harbour", 2, "never added", null);
        assertThat(replace(neverAdded, neverAdded)).isFalse();
        assertThat(versions().all()).containsExactly(published);
    }

    @Test
    void ofTwoWhoReplaceTheSameDraftAtOnceOneSucceeds() {
        DocumentVersion<T> read = version("harbour", 1, "as both read it", null);
        DocumentVersion<T> mine = version("harbour", 1, "mine", null);
        versions().add(read);

        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> versions().replace(read, mine),
                        () -> {},
                        () -> versions().replace(read, version("harbour", 1, "yours", null)));

        assertThat(second.outcome()).isFalse();
        assertThat(versions().find("harbour", 1)).contains(mine);
    }

    private boolean replace(DocumentVersion<T> draft, DocumentVersion<T> by) {
        return unitOfWork().perform(() -> versions().replace(draft, by));
    }

    private DocumentVersion<T> version(
            String id, int version, String words, @Nullable Instant publishedAt) {
        String document = id + ": " + words;
        return new DocumentVersion<>(
                id,
                version,
                read(document),
                document,
                "hash of " + document,
                "amara",
                MONDAY,
                publishedAt);
    }
}
