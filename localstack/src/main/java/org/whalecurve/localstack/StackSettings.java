package org.whalecurve.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where everything of one installation is.
 *
 * @param project the root of the project, with the built application and the demo data
 * @param state data, passwords, logs
 * @param port of the application
 * @param databasePort of PostgreSQL
 * @param keycloakPort of Keycloak
 * @param keycloakManagementPort of Keycloak's health answers
 * @param address under which people reach the application
 */
record StackSettings(
        Path project,
        StateDirectory state,
        int port,
        int databasePort,
        int keycloakPort,
        int keycloakManagementPort,
        URI address) {

    /**
     * A port, who needs it, and how to choose another.
     *
     * @param number the port
     * @param part who needs it, for people
     * @param variable the environment variable that chooses it
     */
    record NamedPort(int number, String part, String variable) {}

    /**
     * Reads the environment.
     *
     * @throws LocalStackException (usage) if a port is none, or two parts share one
     */
    static StackSettings from(Map<String, String> environment) {
        int port = port(environment, "WHALECURVE_PORT", 8080);
        String address =
                environment.getOrDefault("WHALECURVE_PUBLIC_URL", "http://127.0.0.1:" + port);
        StackSettings settings =
                new StackSettings(
                        StateDirectory.projectRoot(),
                        StateDirectory.ofThisProject(),
                        port,
                        port(environment, "WHALECURVE_DB_PORT", 15_432),
                        port(environment, "WHALECURVE_KEYCLOAK_PORT", 18_080),
                        port(environment, "WHALECURVE_KEYCLOAK_MANAGEMENT_PORT", 19_000),
                        URI.create(
                                address.endsWith("/")
                                        ? address.substring(0, address.length() - 1)
                                        : address));
        settings.requireDistinctPorts();
        return settings;
    }

    /** The application of this installation. */
    ApplicationSettings application(Database database, URI issuer, Secrets secrets) {
        return new ApplicationSettings(
                ApplicationSettings.builtProgram(),
                state.of("data"),
                state.logs().resolve("application.log"),
                port,
                address,
                database,
                issuer,
                "",
                secrets,
                List.of());
    }

    /** All ports, the one people see first. */
    List<NamedPort> ports() {
        return List.of(
                new NamedPort(port, "the application", "WHALECURVE_PORT"),
                new NamedPort(databasePort, "PostgreSQL", "WHALECURVE_DB_PORT"),
                new NamedPort(keycloakPort, "Keycloak", "WHALECURVE_KEYCLOAK_PORT"),
                new NamedPort(
                        keycloakManagementPort,
                        "Keycloak's health answers",
                        "WHALECURVE_KEYCLOAK_MANAGEMENT_PORT"));
    }

    private void requireDistinctPorts() {
        List<NamedPort> ports = ports();
        for (int later = 1; later < ports.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (ports.get(earlier).number() == ports.get(later).number()) {
                    throw new LocalStackException(
                            ExitCode.USAGE,
                            "%s and %s are both %d; each part needs a port of its own."
                                    .formatted(
                                            ports.get(earlier).variable(),
                                            ports.get(later).variable(),
                                            ports.get(later).number()));
                }
            }
        }
    }

    private static int port(Map<String, String> environment, String variable, int otherwise) {
        String chosen = environment.get(variable);
        return chosen == null || chosen.isBlank() ? otherwise : Ports.parse(variable, chosen);
    }
}
