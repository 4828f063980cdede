package org.whalecurve.persistence.initiatives;

import jakarta.inject.Singleton;
import java.util.List;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.application.initiatives.port.Initiatives;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.TeamMember;
import org.whalecurve.persistence.documents.JdbcDocumentVersions;
import org.whalecurve.persistence.sql.Sql;

/** Initiatives, kept as documents, with whom each version names in its team. */
@Singleton
final class JdbcInitiatives extends JdbcDocumentVersions<Initiative> implements Initiatives {

    private static final String ADD_MEMBER =
            "insert into initiative_member (initiative, version, member) values (?, ?, ?)";

    private static final String WITH_MEMBER =
            """
            select document from initiative_member named
                join initiative on initiative.id = named.initiative
                    and initiative.version = named.version
            where member = ? and not exists (
                select from initiative later
                where later.id = named.initiative and later.version > named.version)
            order by initiative.id
            """;

    private final Sql sql;
    private final InitiativeReader reader;

    JdbcInitiatives(Sql sql, InitiativeReader reader) {
        super("initiative", sql, reader::read);
        this.sql = sql;
        this.reader = reader;
    }

    @Override
    public boolean add(DocumentVersion<Initiative> version) {
        boolean added = super.add(version);
        if (added) {
            version.content().team().stream()
                    .map(TeamMember::user)
                    .distinct()
                    .forEach(member ->
                            sql.change(ADD_MEMBER, version.id(), version.version(), member));
        }
        return added;
    }

    @Override
    public List<Initiative> withMember(String user) {
        return sql.all(WITH_MEMBER, row -> reader.read(row.getString("document")), user);
    }
}
