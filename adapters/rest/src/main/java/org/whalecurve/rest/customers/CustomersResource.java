package org.whalecurve.rest.customers;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.customers.EditCustomer;
import org.whalecurve.application.customers.ListCustomers;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.ViewCustomer;
import org.whalecurve.rest.http.CustomerSelection;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Version;
import org.whalecurve.rest.json.Listing;

@Path(CustomersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
@Authenticated
class CustomersResource {

    static final String PATH = "/api/v1/customers";

    private final CurrentActor current;
    private final ListCustomers listCustomers;
    private final ViewCustomer viewCustomer;
    private final EditCustomer editCustomer;

    CustomersResource(
            CurrentActor current,
            ListCustomers listCustomers,
            ViewCustomer viewCustomer,
            EditCustomer editCustomer) {
        this.current = current;
        this.listCustomers = listCustomers;
        this.viewCustomer = viewCustomer;
        this.editCustomer = editCustomer;
    }

    @GET
    @Operation(
            operationId = "listCustomers",
            summary = "Customers, sorted by key.",
            description = "Account managers see the customers that are theirs.")
    public Listing<CustomerJson> listCustomers(
            @BeanParam CustomerSelection selection,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                listCustomers.listCustomers(
                        current.actor(), selection.filter(), after, limit.items()),
                CustomerJson::from);
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "viewCustomer",
            summary = "One customer.",
            description = "The ETag is the version to change: send it back as If-Match.")
    public RestResponse<CustomerJson> viewCustomer(
            @Parameter(
                            description =
                                    "The company's key; `~` and base64url for keys that cannot"
                                            + " stand in a path.")
                    @PathParam("key")
                    PathKey key,
            @Context Request request) {
        VersionedCustomer customer = viewCustomer.viewCustomer(current.actor(), key.value());
        return Tagged.answer(
                request, Version.tag(customer.version()), CustomerJson.from(customer.customer()));
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "editCustomer",
            summary = "Change what is said of a customer.",
            description = "Saying it confirms a customer that an import met.")
    public RestResponse<CustomerJson> editCustomer(
            @Parameter(
                            description =
                                    "The company's key; `~` and base64url for keys that cannot"
                                            + " stand in a path.")
                    @PathParam("key")
                    PathKey key,
            @Parameter(description = "The ETag that was read.", required = true, example = "\"7\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            CustomerDetailsJson details) {
        VersionedCustomer customer =
                editCustomer.editCustomer(
                        current.actor(), details.of(key.value()), Version.expected(ifMatch));
        return RestResponse.ResponseBuilder.ok(CustomerJson.from(customer.customer()))
                .tag(Version.tag(customer.version()))
                .build();
    }
}
