package org.whalecurve.keycloak;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The name by which the sign-in service knows somebody. Nothing else stands in for it: a subject
 * id, say, would make a second person of the same one in the audit record.
 */
final class UserName {

    private UserName() {}

    static Optional<String> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<String>getClaim(Claims.preferred_username))
                        .filter(name -> !name.isBlank())
                : Optional.empty();
    }
}
