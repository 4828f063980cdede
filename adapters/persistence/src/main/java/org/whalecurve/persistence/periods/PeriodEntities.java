package org.whalecurve.persistence.periods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The table of periods. */
@Singleton
class PeriodEntities implements PanacheRepositoryBase<PeriodEntity, String> {}
