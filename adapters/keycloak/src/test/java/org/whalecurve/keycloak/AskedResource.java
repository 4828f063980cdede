package org.whalecurve.keycloak;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.CurrentAddress;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.RecogniseActor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.periods.ListPeriods;

/** Something to ask, on each side of the sign-in. */
@Path("/")
@Authenticated
class AskedResource {

    private final CurrentActor current;
    private final CurrentAddress address;
    private final ListPeriods forPeople = Gate.guard(ListPeriods.class, _ -> List.of());

    AskedResource(CurrentActor current, CurrentAddress address) {
        this.current = current;
        this.address = address;
    }

    @Produces
    @Singleton
    static RecogniseActor recogniseActor() {
        return (user, roles, units) ->
                new Actor(
                        user,
                        roles.stream()
                                .map(Role::of)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()),
                        units);
    }

    @GET
    @Path("api/who")
    public String who() {
        Actor actor = current.actor();
        return actor.user() + " " + actor.roles();
    }

    @GET
    @Path("api/units")
    public String units() {
        return current.actor().units().stream().sorted().toList().toString();
    }

    @GET
    @Path("api/address")
    public String address() {
        return address.address().orElse("none");
    }

    @GET
    @Path("api/for-people")
    public String forPeople() {
        return forPeople.listPeriods(current.actor()).toString();
    }

    @GET
    @Path("app/page")
    public String page() {
        return current.actor().user();
    }

    @ServerExceptionMapper
    public RestResponse<String> refused(Refusal refusal) {
        return RestResponse.status(
                refusal.kind() == Refusal.Kind.DENIED
                        ? RestResponse.Status.FORBIDDEN
                        : RestResponse.Status.INTERNAL_SERVER_ERROR);
    }
}
