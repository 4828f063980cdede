package org.whalecurve.persistence.costing;

import jakarta.inject.Singleton;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.persistence.documents.JdbcDocumentVersions;
import org.whalecurve.persistence.sql.Sql;

/** Cost models, kept as documents. */
@Singleton
final class JdbcCostModels extends JdbcDocumentVersions<CostModel> implements CostModels {

    JdbcCostModels(Sql sql, CostModelReader reader) {
        super("cost_model", sql, reader::read);
    }
}
