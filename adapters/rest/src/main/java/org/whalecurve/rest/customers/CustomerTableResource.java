package org.whalecurve.rest.customers;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.ListCustomers;
import org.whalecurve.application.customers.PutCustomers;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.CustomerSelection;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.problem.RequestProblem;

@Path("/api/v1/customers.csv")
@Tag(name = "customers")
@Authenticated
class CustomerTableResource {

    /** Room for {@link PutCustomers#MOST_CUSTOMERS} rows; the table is checked as a whole. */
    private static final int MOST_BYTES = 16_000_000;

    private final CurrentActor current;
    private final ListCustomers listCustomers;
    private final PutCustomers putCustomers;

    CustomerTableResource(
            CurrentActor current, ListCustomers listCustomers, PutCustomers putCustomers) {
        this.current = current;
        this.listCustomers = listCustomers;
        this.putCustomers = putCustomers;
    }

    @PUT
    @Consumes(Download.CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCustomers",
            summary = "Add and change many customers: all of them or none.",
            description =
                    "A table in UTF-8 with the header `key,name,country,segment,parent,owner,unit`. A"
                            + " wrong table is refused with every fault and its line. An apostrophe before"
                            + " one of `= + - @ '` at the beginning of a cell is stripped, as the"
                            + " exports add it.")
    public PutJson putCustomers(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new RequestProblem(
                    413, "too-large", "A table may have " + MOST_BYTES + " bytes; split it.");
        }
        List<CustomerDetails> customers = CustomerTable.read(StrictText.utf8(bytes));
        return PutJson.from(
                customers.size(), putCustomers.putCustomers(current.actor(), customers));
    }

    @GET
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportCustomers",
            summary = "Customers as a table.",
            description = "It can be changed in a spreadsheet and sent back.")
    public RestResponse<StreamingOutput> exportCustomers(@BeanParam CustomerSelection selection) {
        Actor actor = current.actor();
        CustomerFilter filter = selection.filter();
        return Download.csv(
                "customers",
                lines -> {
                    @Nullable String after = null;
                    Page<Customer> page;
                    do {
                        page = listCustomers.listCustomers(actor, filter, after, Page.MOST_ITEMS);
                        if (after == null) {
                            lines.write(CustomerTable.header());
                        }
                        page.items().forEach(each -> lines.write(CustomerTable.rowOf(each)));
                        after = page.next();
                    } while (after != null);
                });
    }
}
