package org.whalecurve.persistence.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A row of the table of customers. */
@Entity
@Table(name = "customer")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CustomerEntity {

    @Id public Integer number;

    @Column(updatable = false)
    public String key;

    public String name;

    public String country;

    public @Nullable String segment;

    public @Nullable String parent;

    public @Nullable String owner;

    public @Nullable String unit;

    @Column(name = "met_in_import")
    public @Nullable String metInImport;

    @Version public long version;
}
