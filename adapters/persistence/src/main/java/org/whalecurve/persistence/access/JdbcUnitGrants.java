package org.whalecurve.persistence.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.port.UnitGrants;
import org.whalecurve.persistence.sql.Sql;

/** Unit grants in a table. */
@Singleton
final class JdbcUnitGrants implements UnitGrants {

    private final Sql sql;

    JdbcUnitGrants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> unitsOf(String user) {
        return Set.copyOf(
                sql.all(
                        "select unit from unit_grant where user_name = ?",
                        row -> row.getString("unit"),
                        user));
    }

    @Override
    public List<UnitGrant> all() {
        return sql.all(
                "select user_name, unit from unit_grant order by user_name, unit",
                row -> new UnitGrant(row.getString("user_name"), row.getString("unit")));
    }

    @Override
    public boolean grant(UnitGrant grant) {
        return sql.change(
                        "insert into unit_grant (user_name, unit) values (?, ?)"
                                + " on conflict do nothing",
                        grant.user(),
                        grant.unit())
                == 1;
    }

    @Override
    public boolean revoke(UnitGrant grant) {
        return sql.change(
                        "delete from unit_grant where user_name = ? and unit = ?",
                        grant.user(),
                        grant.unit())
                == 1;
    }
}
