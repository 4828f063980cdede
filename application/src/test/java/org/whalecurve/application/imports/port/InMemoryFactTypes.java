package org.whalecurve.application.imports.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.imports.FactTypeDocument;

/** Fact types held in memory. */
public final class InMemoryFactTypes implements FactTypes {

    private final InMemoryTable<String, FactTypeDocument> types;

    public InMemoryFactTypes(InMemoryUnitOfWork unitOfWork) {
        types = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public Optional<FactTypeDocument> find(String id) {
        return types.find(id);
    }

    @Override
    public List<FactTypeDocument> all() {
        return types.all();
    }

    @Override
    public void put(FactTypeDocument type) {
        types.put(type.type().id(), type);
    }
}
