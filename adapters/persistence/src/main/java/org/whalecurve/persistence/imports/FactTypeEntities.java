package org.whalecurve.persistence.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The table of fact types. */
@Singleton
class FactTypeEntities implements PanacheRepositoryBase<FactTypeEntity, String> {}
