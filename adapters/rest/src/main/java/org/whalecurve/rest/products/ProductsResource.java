package org.whalecurve.rest.products;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.products.ListProducts;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
@Authenticated
class ProductsResource {

    private final CurrentActor current;
    private final ListProducts listProducts;

    ProductsResource(CurrentActor current, ListProducts listProducts) {
        this.current = current;
        this.listProducts = listProducts;
    }

    @GET
    @Operation(operationId = "listProducts", summary = "Products, sorted by key.")
    public Listing<ProductJson> listProducts(
            @Parameter(description = "Stands in the key or the name, whatever the case.")
                    @QueryParam("text")
                    @Nullable String text,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                listProducts.listProducts(current.actor(), text, after, limit.items()),
                ProductJson::from);
    }
}
