package org.whalecurve.persistence.scorecards;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.KeptValue.Decision;
import org.whalecurve.application.scorecards.port.EnteredValues;
import org.whalecurve.persistence.sql.Sql;

/** Entered values in a table that only grows. */
@Singleton
final class JdbcEnteredValues implements EnteredValues {

    private static final String VALUES =
            """
            select sequence, card, measure, month, entered_value.value, entered_value.note, entered_by,
                entered_at, approved, value_decision.note as decision_note, decided_by, decided_at
            from entered_value left join value_decision on value_decision.value = sequence
            """;

    private static final String ADD =
            """
            insert into entered_value
                (card, measure, month, value, note, entered_by, entered_at)
            values (?, ?, ?, ?, ?, ?, ?)
            returning sequence
            """;

    private static final String DECIDE =
            """
            insert into value_decision (value, approved, note, decided_by, decided_at)
            values (?, ?, ?, ?, ?)
            on conflict (value) do nothing
            """;

    private final Sql sql;

    JdbcEnteredValues(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<KeptValue> of(String card) {
        return sql.all(VALUES + "where card = ? order by sequence", JdbcEnteredValues::read, card);
    }

    @Override
    public Optional<KeptValue> find(long number) {
        return sql.first(VALUES + "where sequence = ?", JdbcEnteredValues::read, number);
    }

    @Override
    public KeptValue add(EnteredValue value) {
        long number =
                sql.first(
                                ADD,
                                row -> row.getLong("sequence"),
                                value.card(),
                                value.measure(),
                                value.month().atDay(1),
                                value.value(),
                                value.note(),
                                value.enteredBy(),
                                value.enteredAt())
                        .orElseThrow();
        return new KeptValue(number, value, null);
    }

    @Override
    public boolean decide(long number, Decision decision) {
        return sql.change(
                        DECIDE,
                        number,
                        decision.approved(),
                        decision.note(),
                        decision.by(),
                        decision.at())
                == 1;
    }

    private static KeptValue read(ResultSet row) throws SQLException {
        EnteredValue value =
                new EnteredValue(
                        row.getString("card"),
                        row.getString("measure"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBigDecimal("value"),
                        row.getString("note"),
                        row.getString("entered_by"),
                        Sql.instant(row, "entered_at"));
        return new KeptValue(row.getLong("sequence"), value, decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Instant at = Sql.instantOrNull(row, "decided_at");
        return at == null
                ? null
                : new Decision(
                        row.getBoolean("approved"),
                        row.getString("decision_note"),
                        row.getString("decided_by"),
                        at);
    }
}
