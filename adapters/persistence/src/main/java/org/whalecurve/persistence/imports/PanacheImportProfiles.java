package org.whalecurve.persistence.imports;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.ProfileReader;
import org.whalecurve.persistence.sql.Transactions;

/** Import profiles, kept as documents and read anew each time. */
@Singleton
final class PanacheImportProfiles implements ImportProfiles {

    private final ImportProfileEntities entities;
    private final ProfileReader reader;
    private final Transactions transactions;

    PanacheImportProfiles(
            ImportProfileEntities entities, ProfileReader reader, Transactions transactions) {
        this.entities = entities;
        this.reader = reader;
        this.transactions = transactions;
    }

    @Override
    public Optional<ProfileDocument> find(String id) {
        return transactions.inThePresent(() -> entities.findByIdOptional(id).map(this::read));
    }

    @Override
    public List<ProfileDocument> all() {
        return transactions.inThePresent(
                () -> entities.listAll(Sort.by("id")).stream().map(this::read).toList());
    }

    /** In one statement, so that two who put the same new profile do not fail. */
    @Override
    public void put(ProfileDocument profile) {
        transactions.inThePresent(() -> {
            int put =
                    entities.getEntityManager()
                            .createQuery(
                                    """
                                    insert into ImportProfileEntity (id, document)
                                    values (:id, :document)
                                    on conflict (id) do update set document = excluded.document
                                    """)
                            .setParameter("id", profile.profile().id())
                            .setParameter("document", profile.document())
                            .executeUpdate();
            entities.getEntityManager().clear();
            return put;
        });
    }

    private ProfileDocument read(ImportProfileEntity entity) {
        return new ProfileDocument(reader.read(entity.document), entity.document);
    }
}
