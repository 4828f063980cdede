package org.whalecurve.persistence.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of fact types. */
@Entity
@Table(name = "fact_type")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class FactTypeEntity {

    @Id public String id;

    public String document;
}
