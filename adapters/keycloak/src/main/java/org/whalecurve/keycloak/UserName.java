package org.whalecurve.keycloak;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The name by which the sign-in service knows somebody: the user name of a person, {@code
 * service-account-} and the client's id for a service. Nothing else stands in for it: a subject id,
 * say, would make a second person of the same one in the audit record.
 */
final class UserName {

    /** Only the tokens of service accounts carry it; it repeats the client they were issued to. */
    private static final String CLIENT_ID = "client_id";

    private static final String SERVICE_ACCOUNT = "service-account-";

    private UserName() {}

    static Optional<String> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? text(token, Claims.preferred_username.name()).or(() -> service(token))
                : Optional.empty();
    }

    private static Optional<String> service(JsonWebToken token) {
        return text(token, CLIENT_ID)
                .filter(client -> text(token, Claims.azp.name()).filter(client::equals).isPresent())
                .map(SERVICE_ACCOUNT::concat);
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return token.<Object>claim(claim)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }
}
