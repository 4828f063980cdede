package org.whalecurve.application.costing.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.costing.ModelVersion;

/** Cost models held in memory. */
public final class InMemoryCostModels implements CostModels {

    private record Version(String id, int number) {}

    private final InMemoryTable<Version, ModelVersion> versions;

    public InMemoryCostModels(InMemoryUnitOfWork unitOfWork) {
        versions =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Version::id)
                                .thenComparing(Version::number, Comparator.reverseOrder()));
    }

    @Override
    public Optional<ModelVersion> find(String id, int version) {
        return versions.find(new Version(id, version));
    }

    @Override
    public Optional<ModelVersion> latest(String id) {
        return versions.whereKey(version -> version.id().equals(id)).stream().findFirst();
    }

    @Override
    public List<ModelVersion> all() {
        return versions.all();
    }

    @Override
    public boolean add(ModelVersion version) {
        return versions.add(key(version), version);
    }

    @Override
    public void update(ModelVersion version) {
        if (versions.find(key(version)).filter(there -> !there.isPublished()).isEmpty()) {
            throw new IllegalStateException(
                    "there is no draft of " + version.model().id() + " " + version.version());
        }
        versions.put(key(version), version);
    }

    private static Version key(ModelVersion version) {
        return new Version(version.model().id(), version.version());
    }
}
