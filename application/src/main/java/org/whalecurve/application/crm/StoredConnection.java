package org.whalecurve.application.crm;

import java.util.Set;

/**
 * A connection as it is kept.
 *
 * @param connection all but the credentials
 * @param secretsKept names of the credentials
 * @param sealed the credentials, encrypted
 * @param version rises with every change
 */
public record StoredConnection(
        Connection connection, Set<String> secretsKept, String sealed, long version) {

    /** Keeps a copy of the names that nobody can change. */
    public StoredConnection {
        secretsKept = Set.copyOf(secretsKept);
    }

    /** Without the credentials, encrypted as they are. */
    @Override
    public String toString() {
        return "StoredConnection[" + connection.id() + ", version " + version + "]";
    }
}
