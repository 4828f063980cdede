package org.whalecurve.application.documents.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.documents.DocumentVersion;

/** Versions of documents held in memory. */
public abstract class InMemoryDocumentVersions<T> implements DocumentVersions<T> {

    private record Version(String id, int number) {}

    private final InMemoryTable<Version, DocumentVersion<T>> versions;

    protected InMemoryDocumentVersions(InMemoryUnitOfWork unitOfWork) {
        versions =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Version::id)
                                .thenComparing(Version::number, Comparator.reverseOrder()));
    }

    @Override
    public Optional<DocumentVersion<T>> find(String id, int version) {
        return versions.find(new Version(id, version));
    }

    @Override
    public Optional<DocumentVersion<T>> latest(String id) {
        return versions.whereKey(version -> version.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<DocumentVersion<T>> published(String id, Instant by) {
        return versions.whereKey(version -> version.id().equals(id)).stream()
                .filter(version -> wasPublished(version, by))
                .findFirst();
    }

    @Override
    public List<DocumentVersion<T>> published(Instant by) {
        Map<String, DocumentVersion<T>> latest = new LinkedHashMap<>();
        versions.all().stream()
                .filter(version -> wasPublished(version, by))
                .forEach(version -> latest.putIfAbsent(version.id(), version));
        return List.copyOf(latest.values());
    }

    @Override
    public List<DocumentVersion<T>> all() {
        return versions.all();
    }

    @Override
    public boolean add(DocumentVersion<T> version) {
        return versions.add(key(version), version);
    }

    @Override
    public boolean replace(DocumentVersion<T> draft, DocumentVersion<T> by) {
        boolean asRead =
                versions.find(key(draft))
                        .filter(there -> !there.isPublished())
                        .filter(there -> there.sha256().equals(draft.sha256()))
                        .isPresent();
        if (asRead) {
            versions.put(key(draft), by);
        }
        return asRead;
    }

    private static boolean wasPublished(DocumentVersion<?> version, Instant by) {
        Instant at = version.publishedAt();
        return at != null && !at.isAfter(by);
    }

    private static Version key(DocumentVersion<?> version) {
        return new Version(version.id(), version.version());
    }
}
