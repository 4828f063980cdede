package org.whalecurve.persistence.scorecards;

import jakarta.inject.Singleton;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.application.scorecards.port.Scorecards;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.persistence.documents.JdbcDocumentVersions;
import org.whalecurve.persistence.sql.Sql;

/** Scorecards, kept as documents. */
@Singleton
final class JdbcScorecards extends JdbcDocumentVersions<Scorecard> implements Scorecards {

    JdbcScorecards(Sql sql, ScorecardReader reader) {
        super("scorecard", sql, reader::read);
    }
}
