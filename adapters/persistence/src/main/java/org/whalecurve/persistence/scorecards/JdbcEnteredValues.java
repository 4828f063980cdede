package org.whalecurve.persistence.scorecards;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.port.EnteredValues;
import org.whalecurve.persistence.sql.Sql;

/** Entered values in a table that only grows. */
@Singleton
final class JdbcEnteredValues implements EnteredValues {

    private static final String OF_CARD =
            """
            select card, measure, month, value, note, entered_by, entered_at
            from entered_value
            where card = ?
            order by sequence
            """;

    private static final String ADD =
            """
            insert into entered_value
                (card, measure, month, value, note, entered_by, entered_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    JdbcEnteredValues(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<EnteredValue> of(String card) {
        return sql.all(OF_CARD, JdbcEnteredValues::read, card);
    }

    @Override
    public void add(EnteredValue value) {
        sql.change(
                ADD,
                value.card(),
                value.measure(),
                value.month().atDay(1),
                value.value(),
                value.note(),
                value.enteredBy(),
                value.enteredAt());
    }

    private static EnteredValue read(ResultSet row) throws SQLException {
        return new EnteredValue(
                row.getString("card"),
                row.getString("measure"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getBigDecimal("value"),
                row.getString("note"),
                row.getString("entered_by"),
                Sql.instant(row, "entered_at"));
    }
}
