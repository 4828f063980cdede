package org.whalecurve.application.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.audit.port.InMemoryAuditTrail;
import org.whalecurve.application.documents.internal.DocumentKeeping;
import org.whalecurve.application.documents.port.InMemoryDocumentVersions;

/** Several people write one document, and nobody's work is lost. */
class DocumentKeepingTest {

    private static final String CARD = "company";
    private static final Actor AMARA = new Actor("amara", Set.of(Role.CONTROLLER), Set.of());
    private static final Actor BELA = new Actor("bela", Set.of(Role.CONTROLLER), Set.of());
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2011-04-04T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Versions versions = new Versions(unitOfWork);
    private final DocumentKeeping<String> keeping =
            new DocumentKeeping<>(
                    "scorecard",
                    versions,
                    new InMemoryAuditTrail(unitOfWork, CLOCK),
                    unitOfWork,
                    CLOCK);

    private static final class Versions extends InMemoryDocumentVersions<String> {

        Versions(InMemoryUnitOfWork unitOfWork) {
            super(unitOfWork);
        }
    }

    @Test
    void whoStartedFromADraftReplacesIt() {
        DocumentVersion<String> first = keep(AMARA, Draft.anew("first"));

        DocumentVersion<String> second = keep(BELA, new Draft("second", first.sha256()));

        assertThat(second.version()).isEqualTo(1);
        assertThat(versions.all()).containsExactly(second);
    }

    @Test
    void ofTwoWhoStartedFromTheSameDraftTheSecondIsToldOfTheFirst() {
        DocumentVersion<String> read = keep(AMARA, Draft.anew("read by both"));
        DocumentVersion<String> bela = keep(BELA, new Draft("what bela wrote", read.sha256()));

        assertConflict(
                () -> keep(AMARA, new Draft("what amara wrote", read.sha256())),
                "bela wrote version 1 of 'company' after the one that you started from.");
        assertThat(versions.all()).containsExactly(bela);
    }

    @Test
    void whoStartedFromAVersionThatHasAnotherAfterItIsToldToo() {
        DocumentVersion<String> first = published(AMARA, "first");
        keep(BELA, new Draft("second", first.sha256()));

        assertConflict(
                () -> keep(AMARA, new Draft("third", first.sha256())),
                "bela wrote version 2 of 'company' after the one that you started from.");
    }

    @Test
    void whoDoesNotSayWhatHeStartedFromReplacesHisOwnDraftAndNobodyElses() {
        keep(AMARA, Draft.anew("first"));
        DocumentVersion<String> own = keep(AMARA, Draft.anew("second"));

        assertConflict(
                () -> keep(BELA, Draft.anew("third")),
                "amara has a draft of 'company', version 1, that yours would replace.");
        assertThat(versions.all()).containsExactly(own);
    }

    @Test
    void whatIsBasedOnADocumentThatDoesNotExistYetIsItsFirstVersion() {
        DocumentVersion<String> other = keep(AMARA, Draft.anew("first"));

        DocumentVersion<String> copy =
                keeping.add(BELA, "copy", "a copy", new Draft("a copy", other.sha256()));

        assertThat(copy.version()).isEqualTo(1);
    }

    @Test
    void theSameTextAgainChangesNothingWhoeverSendsIt() {
        DocumentVersion<String> first = keep(AMARA, Draft.anew("first"));

        assertThat(keep(BELA, Draft.anew("first"))).isEqualTo(first);
        assertThat(keep(BELA, new Draft("first", "of another"))).isEqualTo(first);
    }

    @Test
    void whatWasReplacedSinceItWasReadIsNotPublished() {
        DocumentVersion<String> read = keep(AMARA, Draft.anew("read"));
        DocumentVersion<String> replaced = keep(BELA, new Draft("replaced", read.sha256()));

        assertConflict(
                () -> keeping.publish(AMARA, new VersionKey(CARD, 1, read.sha256())),
                "bela has replaced version 1 of 'company' since you read it.");
        assertThat(keeping.publish(AMARA, new VersionKey(CARD, 1, replaced.sha256())).isPublished())
                .isTrue();
    }

    private DocumentVersion<String> keep(Actor actor, Draft draft) {
        return keeping.add(actor, CARD, draft.document(), draft);
    }

    private DocumentVersion<String> published(Actor actor, String document) {
        DocumentVersion<String> draft = keep(actor, Draft.anew(document));
        return keeping.publish(actor, VersionKey.of(CARD, draft.version()));
    }

    private static void assertConflict(Runnable order, String why) {
        assertThatThrownBy(order::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                            assertThat(refusal.code()).isEqualTo("version-added-meanwhile");
                            assertThat(refusal.detail())
                                    .isEqualTo(
                                            why
                                                    + " Nothing was changed: read it, then start from it.");
                        });
    }
}
