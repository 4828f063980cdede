package org.whalecurve.persistence.customers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The table of customers. */
@Singleton
class CustomerEntities implements PanacheRepositoryBase<CustomerEntity, Integer> {

    Optional<CustomerEntity> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }
}
