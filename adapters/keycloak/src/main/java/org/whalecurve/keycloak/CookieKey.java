package org.whalecurve.keycloak;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start without a proper key for the session cookies. Without one, Quarkus would take a
 * weak or a random key: sessions could be read, or end with every restart.
 */
@Singleton
final class CookieKey {

    private static final int FEWEST_CHARACTERS = 32;
    private static final int FIRST = 1;

    private final Optional<String> key;

    CookieKey(
            @ConfigProperty(name = "quarkus.oidc.web.token-state-manager.encryption-secret")
                    Optional<String> key) {
        this.key = key;
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        if (key.map(String::length).orElse(0) < FEWEST_CHARACTERS) {
            throw new IllegalStateException(
                    "WHALECURVE_COOKIE_KEY must be set to a secret of at least "
                            + FEWEST_CHARACTERS
                            + " characters; it encrypts the session cookies.");
        }
    }
}
