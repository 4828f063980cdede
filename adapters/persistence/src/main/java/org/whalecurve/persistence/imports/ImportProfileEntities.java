package org.whalecurve.persistence.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The table of import profiles. */
@Singleton
class ImportProfileEntities implements PanacheRepositoryBase<ImportProfileEntity, String> {}
