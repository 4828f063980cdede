package org.whalecurve.persistence.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL in the present transaction, the one that Hibernate uses too; without one, each call has
 * a transaction of its own.
 */
@Singleton
public final class Sql {

    /** Rows fetched at a time: constant memory, however many there are. */
    private static final int FETCH = 5_000;

    private final DataSource dataSource;
    private final Transactions transactions;

    Sql(DataSource dataSource, Transactions transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /** Makes a value of the row that a result stands at. */
    @FunctionalInterface
    public interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Looks at the row that a result stands at. */
    @FunctionalInterface
    public interface RowVisitor {

        /**
         * @return whether to go on
         */
        boolean visit(ResultSet row) throws SQLException;
    }

    /** Work on the connection of the transaction. */
    @FunctionalInterface
    public interface ConnectionWork<T> {

        T on(Connection connection) throws SQLException;
    }

    /** Changes rows. @return how many were changed */
    public int change(String statement, @Nullable Object... parameters) {
        return prepared(statement, PreparedStatement::executeUpdate, parameters);
    }

    /** All rows of a query that has few. */
    public <T> List<T> all(String query, RowReader<T> reader, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        walk(query, row -> rows.add(reader.read(row)), parameters);
        return rows;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(
            String query, RowReader<T> reader, @Nullable Object... parameters) {
        return all(query, reader, parameters).stream().findFirst();
    }

    /** Walks through the rows of a query in constant memory. */
    public void walk(String query, RowVisitor visitor, @Nullable Object... parameters) {
        prepared(
                query,
                statement -> {
                    statement.setFetchSize(FETCH);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next() && visitor.visit(row)) {
                            // the visitor does it all
                        }
                    }
                    return true;
                },
                parameters);
    }

    /**
     * Works on the connection of the transaction.
     *
     * @param what what is done, for the message of a failure
     */
    public <T> T onConnection(String what, ConnectionWork<T> work) {
        return transactions.inThePresent(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return work.on(connection);
            } catch (SQLException e) {
                throw new SqlFailure(what, e);
            }
        });
    }

    /** The instant in a column of type timestamptz. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The instant in a column of type timestamptz, or null. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    @FunctionalInterface
    private interface StatementWork<T> {

        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T prepared(String sql, StatementWork<T> work, @Nullable Object... parameters) {
        return onConnection(
                sql,
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        for (int i = 0; i < parameters.length; i++) {
                            statement.setObject(i + 1, asStored(parameters[i]));
                        }
                        return work.on(statement);
                    }
                });
    }

    private static @Nullable Object asStored(@Nullable Object parameter) {
        return switch (parameter) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case null, default -> parameter;
        };
    }
}
