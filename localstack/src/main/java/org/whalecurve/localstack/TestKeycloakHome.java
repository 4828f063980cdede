package org.whalecurve.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whalecurve.localstack.KeycloakSettings.TestClient;

/**
 * The directory in which a test's Keycloak keeps its database.
 *
 * @param directory the kept one, or a temporary one if another JVM has that
 */
record TestKeycloakHome(Path directory) {

    /**
     * Takes the kept directory for the rest of this JVM's life (its lock is never given back), or
     * makes another.
     */
    static synchronized TestKeycloakHome take() throws IOException {
        Path kept = StateDirectory.ofThisProject().of("test-keycloak");
        Files.createDirectories(kept);
        return StackLock.tryTake(kept).isPresent()
                ? new TestKeycloakHome(kept)
                : new TestKeycloakHome(Files.createTempDirectory("whalecurve-keycloak-"));
    }

    KeycloakSettings settings(URI application, TestClient testClient) {
        return new KeycloakSettings(
                directory,
                StateDirectory.ofThisProject().runtime(),
                KeycloakSettings.fetchedZip(),
                directory.resolve("keycloak.log"),
                Ports.free(),
                Ports.free(),
                application,
                Secrets.in(directory),
                testClient);
    }
}
