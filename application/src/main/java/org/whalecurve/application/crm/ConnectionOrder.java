package org.whalecurve.application.crm;

import java.util.Map;

/**
 * A connection as somebody wants it.
 *
 * @param connection all but the credentials
 * @param secrets credentials by name; one that is missing or blank stays as it is
 */
public record ConnectionOrder(Connection connection, Map<String, String> secrets) {

    /** Keeps a copy of the credentials that nobody can change. */
    public ConnectionOrder {
        secrets = Map.copyOf(secrets);
    }

    /** Without the credentials, which no log may tell. */
    @Override
    public String toString() {
        return "ConnectionOrder[" + connection.id() + "]";
    }
}
