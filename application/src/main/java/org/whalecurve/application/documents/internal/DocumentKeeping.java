package org.whalecurve.application.documents.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.documents.port.DocumentVersions;

/**
 * Keeps documents of one kind: drafts may be replaced, published versions never change.
 *
 * @param <T> what such a document says
 */
public final class DocumentKeeping<T> {

    private final String kind;
    private final DocumentVersions<T> versions;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * @param kind what people call such a document, such as {@code cost model}
     */
    public DocumentKeeping(
            String kind,
            DocumentVersions<T> versions,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.kind = kind;
        this.versions = versions;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Adds a draft. A draft of the same document is replaced if the writer started from it, or
     * wrote it himself; after a published version a new version begins. Sending the text of the
     * latest version again changes nothing.
     *
     * @throws Refusal CONFLICT if somebody else has written a version that the writer did not start
     *     from; nothing is changed
     */
    public DocumentVersion<T> add(Actor actor, String id, T content, Draft draft) {
        String hash = sha256(draft.document());
        return unitOfWork.perform(() -> {
            Optional<DocumentVersion<T>> latest = versions.latest(id);
            if (latest.isPresent() && latest.get().sha256().equals(hash)) {
                return latest.get();
            }
            refuseUnread(actor, id, draft.basis(), latest);
            boolean replacesDraft = latest.isPresent() && !latest.get().isPublished();
            int version =
                    latest.map(present -> present.version() + (replacesDraft ? 0 : 1)).orElse(1);
            DocumentVersion<T> added =
                    new DocumentVersion<>(
                            id,
                            version,
                            content,
                            draft.document(),
                            hash,
                            actor.user(),
                            clock.instant(),
                            null);
            if (!(replacesDraft ? versions.replace(latest.get(), added) : versions.add(added))) {
                throw writtenMeanwhile("Somebody wrote a version of '" + id + "' just now.");
            }
            audit.record(
                    actor.user(),
                    replacesDraft ? "replaced draft of " + kind : "added " + kind,
                    id,
                    "version " + version);
            return added;
        });
    }

    /**
     * Publishes a version; publishing twice changes nothing.
     *
     * @throws Refusal NOT_FOUND if there is no such version; CONFLICT if it says something else
     *     than what is meant
     */
    public DocumentVersion<T> publish(Actor actor, VersionKey key) {
        return unitOfWork.perform(() -> {
            DocumentVersion<T> present = find(key.id(), key.version());
            if (key.sha256() != null && !key.sha256().equals(present.sha256())) {
                throw writtenMeanwhile(
                        "%s has replaced version %d of '%s' since you read it."
                                .formatted(present.addedBy(), key.version(), key.id()));
            }
            if (present.isPublished()) {
                return present;
            }
            DocumentVersion<T> published = present.published(clock.instant());
            if (!versions.replace(present, published)) {
                throw writtenMeanwhile(
                        "Somebody replaced or published version %d of '%s' just now."
                                .formatted(key.version(), key.id()));
            }
            audit.record(actor.user(), "published " + kind, key.id(), "version " + key.version());
            return published;
        });
    }

    /** Refuses to write over, or beside, what the writer has not seen. */
    private static void refuseUnread(
            Actor actor,
            String id,
            @Nullable String basis,
            Optional<? extends DocumentVersion<?>> latest) {
        if (latest.isEmpty()) {
            return;
        }
        DocumentVersion<?> present = latest.get();
        if (basis != null && !basis.equals(present.sha256())) {
            throw writtenMeanwhile(
                    "%s wrote version %d of '%s' after the one that you started from."
                            .formatted(present.addedBy(), present.version(), id));
        }
        if (basis == null && !present.isPublished() && !present.addedBy().equals(actor.user())) {
            throw writtenMeanwhile(
                    "%s has a draft of '%s', version %d, that yours would replace."
                            .formatted(present.addedBy(), id, present.version()));
        }
    }

    private static Refusal writtenMeanwhile(String what) {
        return Refusal.conflict(
                "version-added-meanwhile",
                what + " Nothing was changed: read it, then start from it.");
    }

    /**
     * One version.
     *
     * @throws Refusal NOT_FOUND if there is no such version
     */
    public DocumentVersion<T> find(String id, int version) {
        return versions.find(id, version)
                .orElseThrow(() -> Refusal.notFound(kind, id + " version " + version));
    }

    /** The hexadecimal hash by which the same text is known again. */
    public static String sha256(String document) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
