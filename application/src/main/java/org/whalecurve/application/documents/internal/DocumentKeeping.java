package org.whalecurve.application.documents.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.documents.DocumentVersion;
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
     * Adds a draft. A draft of the same document is replaced; after a published version a new
     * version begins. Sending the text of the latest version again changes nothing.
     *
     * @throws Refusal CONFLICT if somebody added a version at the same time
     */
    public DocumentVersion<T> add(Actor actor, String id, T content, String document) {
        String hash = sha256(document);
        return unitOfWork.perform(() -> {
            Optional<DocumentVersion<T>> latest = versions.latest(id);
            if (latest.isPresent() && latest.get().sha256().equals(hash)) {
                return latest.get();
            }
            boolean replacesDraft = latest.isPresent() && !latest.get().isPublished();
            int version =
                    latest.map(present -> present.version() + (replacesDraft ? 0 : 1)).orElse(1);
            DocumentVersion<T> added =
                    new DocumentVersion<>(
                            id,
                            version,
                            content,
                            document,
                            hash,
                            actor.user(),
                            clock.instant(),
                            null);
            if (replacesDraft) {
                versions.update(added);
            } else if (!versions.add(added)) {
                throw Refusal.conflict(
                        "version-added-meanwhile",
                        "Somebody added a version of '" + id + "' just now: look at it first.");
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
     * @throws Refusal NOT_FOUND if there is no such version
     */
    public DocumentVersion<T> publish(Actor actor, String id, int version) {
        return unitOfWork.perform(() -> {
            DocumentVersion<T> present = find(id, version);
            if (present.isPublished()) {
                return present;
            }
            DocumentVersion<T> published = present.published(clock.instant());
            versions.update(published);
            audit.record(actor.user(), "published " + kind, id, "version " + version);
            return published;
        });
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

    private static String sha256(String document) {
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
