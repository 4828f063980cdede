package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ExportCustomerObjects;
import org.whalecurve.application.profitability.ObjectQuestion;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankCustomerObjects;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What one customer's products, markets and channels earn. */
@Path("/app/customers")
@RefusalsAsPages
class CustomerObjectsResource {

    private static final int ROWS = 100;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final RankCustomerObjects rankCustomerObjects;
    private final ExportCustomerObjects exportCustomerObjects;
    private final Wording wording;

    @Inject
    CustomerObjectsResource(
            CurrentActor currentActor,
            RunChooser runs,
            RankCustomerObjects rankCustomerObjects,
            ExportCustomerObjects exportCustomerObjects,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.rankCustomerObjects = rankCustomerObjects;
        this.exportCustomerObjects = exportCustomerObjects;
        this.wording = wording;
    }

    @GET
    @Path("/{objects:products|markets|channels}")
    @Authenticated
    public Response objects(
            @RestPath String objects,
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String customer,
            @RestQuery("order") @Nullable String orderedBy,
            @RestQuery @Nullable String ascending,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice chosen = chosen(actor, run);
        StatementOrder order = Orders.read(orderedBy, ascending);
        CustomerObjectsView view =
                CustomerObjectsView.of(
                        rankCustomerObjects.rankCustomerObjects(
                                actor,
                                chosen.run(),
                                keyOf(customer),
                                new ObjectQuestion(
                                        ObjectWords.called(objects).object(), order, after, ROWS)),
                        order,
                        after,
                        Place.PRODUCTS.isOpenTo(actor),
                        wording);
        Frame frame =
                Frame.of(
                        view.words().title() + " of " + view.head().customer(),
                        Place.CUSTOMERS,
                        actor);
        return Html.ok(Templates.customerObjects(frame, chosen, view));
    }

    /** They are worked out before the first byte, where a refusal can still be a page. */
    @GET
    @Path("/{objects:products|markets|channels}/export")
    @Authenticated
    public Response export(
            @RestPath String objects, @RestQuery String run, @RestQuery @Nullable String customer) {
        ObjectWords words = ObjectWords.called(objects);
        List<ObjectView> all = new ArrayList<>();
        exportCustomerObjects.exportCustomerObjects(
                currentActor.actor(), run, keyOf(customer), words.object(), all::add);
        StreamingOutput body =
                out -> {
                    var csv =
                            StatementCsv.ofObjects(
                                    new OutputStreamWriter(out, StandardCharsets.UTF_8), words);
                    all.forEach(csv::write);
                    csv.finish();
                };
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"customer-" + words.many() + "-" + run + ".csv\"")
                .build();
    }

    private RunChoice chosen(Actor actor, @Nullable String run) {
        RunChoice chosen = runs.choose(actor, run).chosen();
        if (chosen == null) {
            throw Refusal.notFound("run", run == null ? "" : run);
        }
        return chosen;
    }

    private static String keyOf(@Nullable String customer) {
        return customer == null ? ViewStatement.UNASSIGNED : customer;
    }
}
