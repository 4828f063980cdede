package org.whalecurve.persistence.crm;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.crm.port.AccountMatches;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.AccountTraits;
import org.whalecurve.domain.crm.MatchRule;
import org.whalecurve.domain.crm.MatchStanding;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;

/** Matches in a table. */
@Singleton
final class JdbcAccountMatches implements AccountMatches {

    private static final String LIST = "crm-matches";

    private static final String PUT =
            """
            insert into crm_match
                (connection, account, customer, rule, standing, decided_by, decided_at,
                 tax_id, domain, name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (connection, account) do update set
                customer = excluded.customer, rule = excluded.rule, standing = excluded.standing,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                tax_id = excluded.tax_id, domain = excluded.domain, name = excluded.name
            """;

    private static final String ALIKE =
            """
            select distinct 1 as strength, 'TAX_ID' as rule, customer from crm_match
            where standing = 'CONFIRMED' and tax_id <> '' and tax_id = ?
            union
            select distinct 2, 'DOMAIN', customer from crm_match
            where standing = 'CONFIRMED' and domain <> '' and domain = ?
            union
            select distinct 3, 'NAME', customer from crm_match
            where standing = 'CONFIRMED' and name <> '' and name = ?
            order by strength, customer
            limit 10
            """;

    private final Sql sql;

    JdbcAccountMatches(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, AccountMatch> find(String connection, Collection<String> accounts) {
        Map<String, AccountMatch> found = new HashMap<>();
        if (!accounts.isEmpty()) {
            sql.walk(
                    "select * from crm_match where connection = ?"
                            + " and account in (select jsonb_array_elements_text(?::jsonb))",
                    row -> {
                        AccountMatch match = read(row);
                        found.put(match.account(), match);
                        return true;
                    },
                    connection,
                    Jsonb.texts(accounts));
        }
        return found;
    }

    @Override
    public void put(String connection, AccountMatch match, AccountTraits traits) {
        sql.change(
                PUT,
                connection,
                match.account(),
                match.customer(),
                match.rule(),
                match.standing(),
                match.by(),
                match.at(),
                traits.taxId(),
                traits.domain(),
                traits.name());
    }

    @Override
    public List<Candidate> alike(AccountTraits traits) {
        return sql.all(
                ALIKE,
                row ->
                        new Candidate(
                                row.getString("customer"),
                                MatchRule.valueOf(row.getString("rule"))),
                traits.taxId(),
                traits.domain(),
                traits.name());
    }

    @Override
    public Map<MatchStanding, Long> counts(String connection) {
        Map<MatchStanding, Long> counts = new EnumMap<>(MatchStanding.class);
        sql.walk(
                "select standing, count(*) as matches from crm_match where connection = ?"
                        + " group by standing",
                row -> {
                    counts.put(
                            MatchStanding.valueOf(row.getString("standing")),
                            row.getLong("matches"));
                    return true;
                },
                connection);
        return counts;
    }

    @Override
    public Page<AccountMatch> list(
            String connection, MatchStanding standing, @Nullable String after, int limit) {
        return Cursor.page(
                sql.all(
                        "select * from crm_match where connection = ? and standing = ?"
                                + " and account > ? order by account limit ?",
                        JdbcAccountMatches::read,
                        connection,
                        standing,
                        after == null ? "" : Cursor.read(after, LIST, 1).text(1),
                        limit + 1),
                limit,
                match -> Cursor.of(LIST, match.account()));
    }

    private static AccountMatch read(ResultSet row) throws SQLException {
        return new AccountMatch(
                row.getString("account"),
                row.getString("customer"),
                MatchRule.valueOf(row.getString("rule")),
                MatchStanding.valueOf(row.getString("standing")),
                row.getString("decided_by"),
                Sql.instant(row, "decided_at"));
    }
}
