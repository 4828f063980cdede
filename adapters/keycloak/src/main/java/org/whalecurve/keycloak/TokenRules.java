package org.whalecurve.keycloak;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * What a token must satisfy beyond signature, issuer, audience and time: it was issued to a client
 * that may call us, names a user, and is not bound to a key that nobody proved to hold.
 */
@ApplicationScoped
class TokenRules implements SecurityIdentityAugmentor {

    /** The clients of the realm as it is delivered. */
    private static final Set<String> OWN_CLIENTS =
            Set.of("whalecurve-web", "whalecurve-import", "whalecurve-demo");

    private static final Logger LOG = Logger.getLogger(TokenRules.class);

    private final Set<String> clients = new HashSet<>(OWN_CLIENTS);

    TokenRules(
            @ConfigProperty(name = "whalecurve.oidc.clients")
                    Optional<List<String>> furtherClients) {
        furtherClients.ifPresent(clients::addAll);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        Optional<String> fault = faultOf(identity);
        if (fault.isPresent()) {
            LOG.debugf("token refused: %s", fault.get());
            return Uni.createFrom().failure(new AuthenticationFailedException(fault.get()));
        }
        return Uni.createFrom().item(identity);
    }

    private Optional<String> faultOf(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.of("it is no signed token");
        }
        if (token.containsClaim("cnf")) {
            return Optional.of("it is bound to a key and was sent without proof of that key");
        }
        String client = token.getClaim(Claims.azp);
        if (client == null || !clients.contains(client)) {
            return Optional.of("it was issued to a client that may not call this service");
        }
        return UserName.of(identity).isPresent()
                ? Optional.empty()
                : Optional.of("it names no user");
    }
}
