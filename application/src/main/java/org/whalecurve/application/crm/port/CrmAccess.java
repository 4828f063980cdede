package org.whalecurve.application.crm.port;

import java.util.Map;

/**
 * How one account of a CRM is reached.
 *
 * @param connection id of the connection; calls of one connection share one rate limiter
 * @param settings by name, credentials in the clear
 */
public record CrmAccess(String connection, Map<String, String> settings) {

    /** Keeps a copy of the settings that nobody can change. */
    public CrmAccess {
        settings = Map.copyOf(settings);
    }

    /** Names the connection alone: settings hold credentials, which no log may tell. */
    @Override
    public String toString() {
        return "CrmAccess[" + connection + "]";
    }
}
