package org.whalecurve.keycloak;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether the sign-in service answers. It never fails readiness: whoever is signed in can go
 * on working while the service is away.
 */
@Readiness
@Singleton
final class SignInHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;

    SignInHealth(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        question =
                HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                        .timeout(PATIENCE)
                        .build();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in service")
                .up()
                .withData("reachable", isReachable())
                .build();
    }

    private boolean isReachable() {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
