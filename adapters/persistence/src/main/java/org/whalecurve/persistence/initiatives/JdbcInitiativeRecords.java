package org.whalecurve.persistence.initiatives;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.persistence.sql.Sql;

/** What happened in initiatives and how they ended, in tables that only grow. */
@Singleton
final class JdbcInitiativeRecords implements InitiativeRecords {

    private static final String ADD =
            """
            insert into initiative_progress
                (initiative, kind, milestone, day, amount, settles, words, said_by, said_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning number
            """;

    private static final String PROGRESS = "select * from initiative_progress ";

    private static final String CLOSE =
            """
            insert into initiative_closing
                (initiative, abandoned, result, lessons, hand_over, benefit, closed_by, closed_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (initiative) do nothing
            """;

    private static final String CLOSINGS = "select * from initiative_closing ";

    /** Held until the transaction ends, so that nothing is added to what is being closed. */
    private static final String LOCK =
            "select pg_advisory_xact_lock('initiative_closing'::regclass::integer, hashtext(?))";

    private final Sql sql;

    JdbcInitiativeRecords(Sql sql) {
        this.sql = sql;
    }

    /** How each kind of progress is stored. */
    private enum Kind {
        NOTED,
        MILESTONE_REACHED,
        MONEY_SPENT,
        RISK_RAISED,
        RISK_SETTLED
    }

    private record Named<T>(String initiative, T what) {}

    private record Columns(
            Kind kind,
            @Nullable String milestone,
            @Nullable LocalDate day,
            @Nullable Long amount,
            @Nullable Long settles) {

        static Columns of(Progress progress) {
            return switch (progress) {
                case Noted() -> new Columns(Kind.NOTED, null, null, null, null);
                case MilestoneReached(var milestone, var day) ->
                        new Columns(Kind.MILESTONE_REACHED, milestone, day, null, null);
                case MoneySpent(var amount) ->
                        new Columns(Kind.MONEY_SPENT, null, null, amount, null);
                case RiskRaised() -> new Columns(Kind.RISK_RAISED, null, null, null, null);
                case RiskSettled(var entry) ->
                        new Columns(Kind.RISK_SETTLED, null, null, null, entry);
            };
        }
    }

    @Override
    public ProgressEntry add(
            String initiative, Progress progress, String words, String by, Instant at) {
        Columns columns = Columns.of(progress);
        long number =
                sql.first(
                                ADD,
                                row -> row.getLong("number"),
                                initiative,
                                columns.kind(),
                                columns.milestone(),
                                columns.day(),
                                columns.amount(),
                                columns.settles(),
                                words,
                                by,
                                at)
                        .orElseThrow();
        return new ProgressEntry(number, progress, words, by, at);
    }

    @Override
    public List<ProgressEntry> progressOf(String initiative) {
        return sql.all(
                PROGRESS + "where initiative = ? order by number",
                JdbcInitiativeRecords::entry,
                initiative);
    }

    @Override
    public Map<String, List<ProgressEntry>> progress() {
        Map<String, List<ProgressEntry>> progress = new LinkedHashMap<>();
        for (Named<ProgressEntry> each :
                sql.all(
                        PROGRESS + "order by number",
                        row -> new Named<>(row.getString("initiative"), entry(row)))) {
            progress.computeIfAbsent(each.initiative(), _ -> new ArrayList<>()).add(each.what());
        }
        return progress;
    }

    @Override
    public boolean isClosed(String initiative) {
        return sql.onConnection(
                "lock the initiative",
                connection -> {
                    sql.first(LOCK, row -> true, initiative);
                    return closing(initiative).isPresent();
                });
    }

    @Override
    public boolean close(String initiative, Closing closing) {
        return sql.change(
                        CLOSE,
                        initiative,
                        closing.abandoned(),
                        closing.result(),
                        closing.lessons(),
                        closing.handOver(),
                        BenefitDocument.write(closing.benefit()),
                        closing.by(),
                        closing.at())
                == 1;
    }

    @Override
    public Optional<Closing> closing(String initiative) {
        return sql.first(
                CLOSINGS + "where initiative = ?", JdbcInitiativeRecords::closing, initiative);
    }

    @Override
    public Map<String, Closing> closings() {
        Map<String, Closing> closings = new LinkedHashMap<>();
        for (Named<Closing> each :
                sql.all(
                        CLOSINGS + "order by initiative",
                        row -> new Named<>(row.getString("initiative"), closing(row)))) {
            closings.put(each.initiative(), each.what());
        }
        return closings;
    }

    private static ProgressEntry entry(ResultSet row) throws SQLException {
        return new ProgressEntry(
                row.getLong("number"),
                switch (Kind.valueOf(row.getString("kind"))) {
                    case NOTED -> new Noted();
                    case MILESTONE_REACHED ->
                            new MilestoneReached(
                                    row.getString("milestone"),
                                    row.getObject("day", LocalDate.class));
                    case MONEY_SPENT -> new MoneySpent(row.getLong("amount"));
                    case RISK_RAISED -> new RiskRaised();
                    case RISK_SETTLED -> new RiskSettled(row.getLong("settles"));
                },
                row.getString("words"),
                row.getString("said_by"),
                Sql.instant(row, "said_at"));
    }

    private static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                row.getBoolean("abandoned"),
                row.getString("result"),
                row.getString("lessons"),
                row.getString("hand_over"),
                BenefitDocument.read(row.getString("benefit")),
                row.getString("closed_by"),
                Sql.instant(row, "closed_at"));
    }
}
