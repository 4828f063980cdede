package org.whalecurve.localstack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of the application and what each may do; set anew at every start, so that they
 * always fit the secrets.
 */
final class PostgresRoles {

    static final String OWNER = "whalecurve_owner";
    static final String APP = "whalecurve_app";

    private final Secrets secrets;

    PostgresRoles(Secrets secrets) {
        this.secrets = secrets;
    }

    Login login(String role) {
        return new Login(role, secrets.get(role));
    }

    /** Makes roles and database where they are missing and sets the passwords. */
    void prepare(Connection superuser, String database) throws SQLException {
        for (String role : new String[] {OWNER, APP}) {
            if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role)) {
                execute(superuser, "create role " + role);
            }
            execute(
                    superuser,
                    "alter role "
                            + role
                            + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                            + secrets.get(role)
                            + "'");
        }
        createDatabase(superuser, database);
    }

    /**
     * An empty database of the owner, unless there is one of that name. Nobody else but the app
     * role may connect.
     */
    static void createDatabase(Connection superuser, String name) throws SQLException {
        if (!exists(superuser, "select 1 from pg_database where datname = ?", name)) {
            execute(superuser, "create database " + name + " owner " + OWNER);
        }
        execute(superuser, "revoke all on database " + name + " from public");
        execute(superuser, "grant connect, temporary on database " + name + " to " + APP);
    }

    /**
     * The schema belongs to the owner; the app role sees it and waits for the migrations to grant
     * it tables.
     */
    static void openSchema(Connection superuserInDatabase) throws SQLException {
        execute(superuserInDatabase, "alter schema public owner to " + OWNER);
        execute(superuserInDatabase, "revoke all on schema public from public");
        execute(superuserInDatabase, "grant usage on schema public to " + APP);
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
