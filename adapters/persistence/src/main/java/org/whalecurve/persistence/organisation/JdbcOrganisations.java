package org.whalecurve.persistence.organisation;

import jakarta.inject.Singleton;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.application.organisation.port.Organisations;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.persistence.documents.JdbcDocumentVersions;
import org.whalecurve.persistence.sql.Sql;

/** Incentive plans, kept as documents. */
@Singleton
final class JdbcOrganisations extends JdbcDocumentVersions<Organisation> implements Organisations {

    JdbcOrganisations(Sql sql, OrganisationReader reader) {
        super("organisation", sql, reader::read);
    }
}
