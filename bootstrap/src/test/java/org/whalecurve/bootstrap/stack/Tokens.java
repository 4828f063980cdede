package org.whalecurve.bootstrap.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.whalecurve.localstack.LocalKeycloak;

/**
 * Access tokens of the real Keycloak. Each is asked for once and used for most of its five minutes,
 * because Keycloak refuses a user who signs in twice at the same moment, and every sign-in costs
 * the processor a password hash.
 */
final class Tokens {

    private static final Duration KEPT = Duration.ofMinutes(4);
    private static final String SERVICE = "integration";
    private static final String SERVICE_CLIENT = "whalecurve-import";

    private record Token(String text, long endNanos) {}

    private final LocalKeycloak keycloak;
    private final Map<String, Token> tokens = new HashMap<>();

    Tokens(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * @param who a demo user, or {@code integration} for the service account that imports
     */
    synchronized String of(String who) {
        Token kept = tokens.get(who);
        if (kept == null || System.nanoTime() - kept.endNanos() >= 0) {
            kept = new Token(fetch(who), System.nanoTime() + KEPT.toNanos());
            tokens.put(who, kept);
        }
        return kept.text();
    }

    private String fetch(String who) {
        try {
            return who.equals(SERVICE)
                    ? keycloak.serviceToken(SERVICE_CLIENT)
                    : keycloak.userToken(who);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
