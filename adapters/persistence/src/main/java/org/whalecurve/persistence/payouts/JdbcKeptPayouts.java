package org.whalecurve.persistence.payouts;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.payouts.port.KeptPayouts;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PayoutDecision;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.persistence.sql.Sql;

/** Payouts in tables that only grow. */
@Singleton
final class JdbcKeptPayouts implements KeptPayouts {

    /** Who decides about the same plan meanwhile waits, so that numbers follow each other. */
    private static final String LOCK =
            "select id from incentive_plan where id = ? and version = 1 for no key update";

    private static final String LAST =
            "select coalesce(max(number), 0) as last from incentive_payout where plan = ?";

    private static final String PAID =
            """
            select count(*) as paid from incentive_payout_month
            where plan = ? and month between ? and ?
            """;

    private static final String ADD =
            """
            insert into incentive_payout
                (plan, number, version, currency, first_month, last_month)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_MONTH =
            "insert into incentive_payout_month (plan, month, number) values (?, ?, ?)";

    private static final String DECIDE =
            """
            insert into incentive_payout_decision
                (plan, number, sequence, basis, people, decided_by, decided_at)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
            on conflict do nothing
            """;

    private static final String FIND =
            """
            select p.*, d.sequence, d.basis, d.people, d.decided_by, d.decided_at
            from incentive_payout p join incentive_payout_decision d using (plan, number)
            where p.plan = ? and p.number between ? and ?
            order by p.number desc, d.sequence
            """;

    private static final String PAGE =
            """
            select number from incentive_payout
            where plan = ? and number < ?
            order by number desc limit ?
            """;

    private final Sql sql;

    JdbcKeptPayouts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<KeptPayout> add(KeptPayout payout) {
        String plan = payout.plan();
        if (sql.all(LOCK, row -> row.getString("id"), plan).isEmpty()) {
            throw new IllegalStateException("there is no plan " + plan);
        }
        LocalDate first = payout.months().from().atDay(1);
        LocalDate last = payout.months().to().atDay(1);
        if (sql.first(PAID, row -> row.getInt("paid"), plan, first, last).orElseThrow() > 0) {
            return Optional.empty();
        }
        int number = sql.first(LAST, row -> row.getInt("last"), plan).orElseThrow() + 1;
        sql.change(
                ADD,
                plan,
                number,
                payout.version(),
                payout.currency().getCurrencyCode(),
                first,
                last);
        for (YearMonth month : payout.months().all()) {
            sql.change(ADD_MONTH, plan, month.atDay(1), number);
        }
        decide(plan, number, 0, payout.standing());
        return find(plan, number);
    }

    @Override
    public boolean correct(String plan, int number, int corrections, PayoutDecision correction) {
        return find(plan, number).filter(kept -> kept.corrections() == corrections).isPresent()
                && decide(plan, number, corrections + 1, correction);
    }

    @Override
    public Optional<KeptPayout> find(String plan, int number) {
        return between(plan, number, number).stream().findFirst();
    }

    @Override
    public Page<KeptPayout> latest(String plan, @Nullable String after, int limit) {
        List<Integer> numbers =
                sql.all(PAGE, row -> row.getInt("number"), plan, before(after), limit + 1);
        List<Integer> shown = numbers.subList(0, Math.min(limit, numbers.size()));
        return shown.isEmpty()
                ? new Page<>(List.of(), null)
                : new Page<>(
                        between(plan, shown.getLast(), shown.getFirst()),
                        numbers.size() > limit ? String.valueOf(shown.getLast()) : null);
    }

    private boolean decide(String plan, int number, int sequence, PayoutDecision decision) {
        return sql.change(
                        DECIDE,
                        plan,
                        number,
                        sequence,
                        BasisRow.write(decision.basis()),
                        PersonRow.write(decision.people()),
                        decision.decidedBy(),
                        decision.decidedAt())
                == 1;
    }

    private List<KeptPayout> between(String plan, int least, int most) {
        List<KeptPayout> found = new ArrayList<>();
        sql.walk(
                FIND,
                row -> {
                    KeptPayout read = read(row);
                    if (row.getInt("sequence") == 0) {
                        found.add(read);
                    } else {
                        found.add(found.removeLast().corrected(read.standing()));
                    }
                    return true;
                },
                plan,
                least,
                most);
        return found;
    }

    private static int before(@Nullable String after) {
        if (after == null) {
            return Integer.MAX_VALUE;
        }
        if (!after.matches("\\d{1,9}")) {
            throw Refusal.wrongCursor(after);
        }
        return Integer.parseInt(after);
    }

    private static KeptPayout read(ResultSet row) throws SQLException {
        return new KeptPayout(
                row.getString("plan"),
                row.getInt("number"),
                row.getInt("version"),
                Currency.getInstance(row.getString("currency")),
                new Months(month(row, "first_month"), month(row, "last_month")),
                List.of(
                        new PayoutDecision(
                                BasisRow.read(row.getString("basis")),
                                PersonRow.read(row.getString("people")),
                                row.getString("decided_by"),
                                Sql.instant(row, "decided_at"))));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
