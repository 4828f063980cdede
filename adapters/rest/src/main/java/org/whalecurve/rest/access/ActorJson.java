package org.whalecurve.rest.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;

@Schema(name = "Actor", description = "A person or a service with roles and units.")
record ActorJson(
        String user,
        List<String> roles,
        @Schema(description = "Organisation units answered for; `*` is the whole company.")
                List<String> units) {

    static ActorJson from(Actor actor) {
        return new ActorJson(
                actor.user(),
                actor.roles().stream().map(Role::id).sorted().toList(),
                actor.units().stream().sorted().toList());
    }
}
