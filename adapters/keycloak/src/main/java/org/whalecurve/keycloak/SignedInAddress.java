package org.whalecurve.keycloak;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.whalecurve.application.access.CurrentAddress;

/** The address in the token of the present request, if the sign-in service has verified it. */
@RequestScoped
class SignedInAddress implements CurrentAddress {

    private final SecurityIdentity identity;

    SignedInAddress(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Optional<String> address() {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && Boolean.TRUE.equals(token.getClaim(Claims.email_verified))) {
            return Optional.ofNullable(token.<String>getClaim(Claims.email))
                    .filter(address -> !address.isBlank());
        }
        return Optional.empty();
    }
}
