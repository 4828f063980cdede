package org.whalecurve.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Ways into the database that do not lead through the adapter. */
public final class Connections {

    private Connections() {}

    /** As the role of the application. */
    public static Connection asApplication() throws SQLException {
        return as("quarkus.datasource.username", "quarkus.datasource.password");
    }

    /** As the owner of the schema. */
    public static Connection asOwner() throws SQLException {
        return as("WHALECURVE_DB_OWNER_USER", "WHALECURVE_DB_OWNER_PASSWORD");
    }

    /** Runs statements one after the other, each in a transaction of its own. */
    public static void run(Connection connection, String... statements) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection as(String user, String password) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(user, String.class),
                config.getValue(password, String.class));
    }
}
