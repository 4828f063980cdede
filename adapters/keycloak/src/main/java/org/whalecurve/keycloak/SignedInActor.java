package org.whalecurve.keycloak;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.RecogniseActor;

/**
 * The actor behind the token of the present request. Units are looked up once for each request, so
 * that a grant or its end takes effect with the next one.
 */
@RequestScoped
class SignedInActor implements CurrentActor {

    private final SecurityIdentity identity;
    private final RecogniseActor recogniseActor;
    private @Nullable Actor recognised;

    SignedInActor(SecurityIdentity identity, RecogniseActor recogniseActor) {
        this.identity = identity;
        this.recogniseActor = recogniseActor;
    }

    @Override
    public Actor actor() {
        Actor actor = recognised;
        if (actor == null) {
            actor =
                    recogniseActor.recogniseActor(
                            UserName.of(identity).orElseThrow(SignedInActor::nobody),
                            identity.getRoles(),
                            UnitGroups.of(identity));
            recognised = actor;
        }
        return actor;
    }

    private static Refusal nobody() {
        return new Refusal(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in", "Nobody is signed in.");
    }
}
