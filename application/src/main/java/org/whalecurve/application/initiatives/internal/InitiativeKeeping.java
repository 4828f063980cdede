package org.whalecurve.application.initiatives.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.internal.DocumentKeeping;
import org.whalecurve.application.initiatives.AddInitiative;
import org.whalecurve.application.initiatives.ListCharterVersions;
import org.whalecurve.application.initiatives.ReviseInitiative;
import org.whalecurve.application.initiatives.ViewCharter;
import org.whalecurve.application.initiatives.ViewInitiativeSchema;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.application.initiatives.port.Initiatives;
import org.whalecurve.domain.initiatives.Initiative;

/** Keeps charters: every version stays, the latest is in force, and of two editors one is told. */
public final class InitiativeKeeping
        implements AddInitiative,
                ReviseInitiative,
                ViewCharter,
                ListCharterVersions,
                ViewInitiativeSchema {

    private final Initiatives initiatives;
    private final InitiativeRecords records;
    private final InitiativeReader reader;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public InitiativeKeeping(
            Initiatives initiatives,
            InitiativeRecords records,
            InitiativeReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.initiatives = initiatives;
        this.records = records;
        this.reader = reader;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public DocumentVersion<Initiative> addInitiative(Actor actor, String document) {
        Initiative initiative = reader.read(document);
        DocumentVersion<Initiative> first = version(actor, initiative, 1, document);
        return unitOfWork.perform(() -> {
            Optional<DocumentVersion<Initiative>> present = initiatives.latest(initiative.id());
            if (present.isPresent() && present.get().sha256().equals(first.sha256())) {
                return present.get();
            }
            if (!initiatives.add(first)) {
                throw Refusal.conflict(
                        "initiative-exists",
                        "There is an initiative '%s' already: change its charter, or choose another id."
                                .formatted(initiative.id()));
            }
            audit.record(actor.user(), "added initiative", initiative.id(), "version 1");
            return first;
        });
    }

    @Override
    public DocumentVersion<Initiative> reviseInitiative(
            Actor actor, String id, String document, long expectedVersion) {
        Initiative initiative = reader.read(document);
        if (!initiative.id().equals(id)) {
            throw Refusal.wrongInput(
                    "other-initiative",
                    "The charter is that of initiative '%s', not of '%s': an id never changes."
                            .formatted(initiative.id(), id));
        }
        return unitOfWork.perform(() -> {
            if (records.isClosed(id)) {
                throw InitiativeSight.closed(id);
            }
            DocumentVersion<Initiative> present = viewCharter(actor, id, null);
            if (present.version() != expectedVersion) {
                throw stale(present, expectedVersion);
            }
            DocumentVersion<Initiative> next =
                    version(actor, initiative, present.version() + 1, document);
            if (present.sha256().equals(next.sha256())) {
                return present;
            }
            if (!initiatives.add(next)) {
                throw Refusal.conflict(
                        "version-added-meanwhile",
                        "Somebody changed initiative '%s' just now: look at it first."
                                .formatted(id));
            }
            audit.record(actor.user(), "changed initiative", id, "version " + next.version());
            return next;
        });
    }

    @Override
    public DocumentVersion<Initiative> viewCharter(
            Actor actor, String id, @Nullable Integer version) {
        return (version == null ? initiatives.latest(id) : initiatives.find(id, version))
                .orElseThrow(() ->
                        Refusal.notFound(
                                "initiative", version == null ? id : id + " version " + version));
    }

    @Override
    public List<DocumentVersion<Initiative>> listCharterVersions(Actor actor, String id) {
        List<DocumentVersion<Initiative>> versions =
                initiatives.all().stream().filter(version -> version.id().equals(id)).toList();
        if (versions.isEmpty()) {
            throw Refusal.notFound("initiative", id);
        }
        return versions;
    }

    @Override
    public String viewInitiativeSchema(Actor actor) {
        return reader.schema();
    }

    private DocumentVersion<Initiative> version(
            Actor actor, Initiative initiative, int version, String document) {
        Instant at = clock.instant();
        return new DocumentVersion<>(
                initiative.id(),
                version,
                initiative,
                document,
                DocumentKeeping.sha256(document),
                actor.user(),
                at,
                at);
    }

    private static Refusal stale(DocumentVersion<Initiative> present, long expectedVersion) {
        return new Refusal(
                Refusal.Kind.STALE,
                "initiative-changed",
                "Initiative '%s' was changed by %s since you read version %d; it is now at version %d. Read it again, and bring your changes into that."
                        .formatted(
                                present.id(),
                                present.addedBy(),
                                expectedVersion,
                                present.version()));
    }
}
