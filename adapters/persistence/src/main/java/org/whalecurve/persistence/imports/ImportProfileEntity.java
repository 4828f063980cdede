package org.whalecurve.persistence.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of import profiles. */
@Entity
@Table(name = "import_profile")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ImportProfileEntity {

    @Id public String id;

    public String document;
}
