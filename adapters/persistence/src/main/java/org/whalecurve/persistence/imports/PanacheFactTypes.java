package org.whalecurve.persistence.imports;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypeReader;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.persistence.sql.Transactions;

/** Fact types, kept as documents and read anew each time. */
@Singleton
final class PanacheFactTypes implements FactTypes {

    private final FactTypeEntities entities;
    private final FactTypeReader reader;
    private final Transactions transactions;

    PanacheFactTypes(FactTypeEntities entities, FactTypeReader reader, Transactions transactions) {
        this.entities = entities;
        this.reader = reader;
        this.transactions = transactions;
    }

    @Override
    public Optional<FactTypeDocument> find(String id) {
        return transactions.inThePresent(() -> entities.findByIdOptional(id).map(this::read));
    }

    @Override
    public List<FactTypeDocument> all() {
        return transactions.inThePresent(
                () -> entities.listAll(Sort.by("id")).stream().map(this::read).toList());
    }

    /** In one statement, so that two who put the same new type do not fail. */
    @Override
    public void put(FactTypeDocument type) {
        transactions.inThePresent(() -> {
            int put =
                    entities.getEntityManager()
                            .createQuery(
                                    """
                                    insert into FactTypeEntity (id, document)
                                    values (:id, :document)
                                    on conflict (id) do update set document = excluded.document
                                    """)
                            .setParameter("id", type.type().id())
                            .setParameter("document", type.document())
                            .executeUpdate();
            entities.getEntityManager().clear();
            return put;
        });
    }

    private FactTypeDocument read(FactTypeEntity entity) {
        return new FactTypeDocument(reader.read(entity.document), entity.document);
    }
}
