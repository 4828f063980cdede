package org.whalecurve.localstack;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where and how the local Keycloak runs.
 *
 * @param home its own directory with its database; made when missing, kept when it stops
 * @param runtime where the program is unpacked and built; may be shared by several installations
 * @param zip the distribution that the build fetched
 * @param log the file its messages are added to
 * @param port the port on 127.0.0.1
 * @param managementPort the port on 127.0.0.1 where it tells its health
 * @param application the address under which people reach the application: sign-in leads back only
 *     there
 * @param secrets where its passwords and those of its clients are kept
 * @param testClient whether a client that gives tokens for a password is added
 */
public record KeycloakSettings(
        Path home,
        Path runtime,
        Path zip,
        Path log,
        int port,
        int managementPort,
        URI application,
        Secrets secrets,
        TestClient testClient) {

    /** The distribution that the build of this project fetched. */
    public static Path fetchedZip() {
        return StateDirectory.projectRoot()
                .resolve(
                        "localstack/target/keycloak/keycloak-quarkus-dist-"
                                + KeycloakDistribution.VERSION
                                + ".zip");
    }

    /** Whether tests may get tokens without a browser. */
    public enum TestClient {
        /** As people use it: tokens only through the sign-in page or for service accounts. */
        ABSENT,
        /**
         * With the client {@code whalecurve-test}, which gives a user's token for the user's
         * password.
         */
        PRESENT
    }
}
