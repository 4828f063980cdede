package org.whalecurve.persistence.incentives;

import jakarta.inject.Singleton;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.application.incentives.port.IncentivePlans;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.persistence.documents.JdbcDocumentVersions;
import org.whalecurve.persistence.sql.Sql;

/** Incentive plans, kept as documents. */
@Singleton
final class JdbcIncentivePlans extends JdbcDocumentVersions<IncentivePlan>
        implements IncentivePlans {

    JdbcIncentivePlans(Sql sql, IncentivePlanReader reader) {
        super("incentive_plan", sql, reader::read);
    }
}
