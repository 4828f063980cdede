package org.whalecurve.keycloak;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The organisation units whose groups somebody is in: the group {@code /units/europe} stands for
 * the unit europe, and so does {@code /units/abroad/europe}, where groups are nested as units are.
 * No group stands for the whole company: that is granted here alone.
 */
final class UnitGroups {

    private static final String ROOT = "/units/";
    private static final String WHOLE_COMPANY = "*";

    private UnitGroups() {}

    static Set<String> of(SecurityIdentity identity) {
        Set<String> groups =
                identity.getPrincipal() instanceof JsonWebToken token ? token.getGroups() : null;
        return groups == null
                ? Set.of()
                : groups.stream()
                        .filter(group -> group.startsWith(ROOT))
                        .map(group -> group.substring(group.lastIndexOf('/') + 1))
                        .filter(unit -> !unit.isBlank() && !unit.equals(WHOLE_COMPANY))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
