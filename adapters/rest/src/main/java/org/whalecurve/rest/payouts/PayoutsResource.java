package org.whalecurve.rest.payouts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.payouts.CorrectPayout;
import org.whalecurve.application.payouts.DecidePayout;
import org.whalecurve.application.payouts.ListPayouts;
import org.whalecurve.application.payouts.PayoutReport;
import org.whalecurve.application.payouts.ViewPayout;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Version;
import org.whalecurve.rest.http.Whole;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/incentive-plans/{id}/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "incentive-plans")
@Authenticated
class PayoutsResource {

    private static final String PLAN = "The plan's id.";
    private static final String PAYOUT = "The number of the payout.";

    private final CurrentActor current;
    private final DecidePayout decidePayout;
    private final CorrectPayout correctPayout;
    private final ListPayouts listPayouts;
    private final ViewPayout viewPayout;

    PayoutsResource(
            CurrentActor current,
            DecidePayout decidePayout,
            CorrectPayout correctPayout,
            ListPayouts listPayouts,
            ViewPayout viewPayout) {
        this.current = current;
        this.decidePayout = decidePayout;
        this.correctPayout = correctPayout;
        this.listPayouts = listPayouts;
        this.viewPayout = viewPayout;
    }

    static String pathOf(KeptPayout payout) {
        return "/api/v1/incentive-plans/"
                + PathKey.of(payout.plan()).segment()
                + "/payouts/"
                + payout.number();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decidePayout",
            summary = "Decide what a plan pays for months that are over.",
            description =
                    "Worked out from the present runs of record and kept for good, with everybody's"
                            + " measured values, gates, modifiers and the runs that it rests on. A"
                            + " month is paid for once: whoever decides second gets 409, and so does"
                            + " who names another amount than the present books give.")
    @APIResponseSchema(
            value = KeptPayoutJson.class,
            responseCode = "201",
            responseDescription = "The payout is kept.")
    public RestResponse<KeptPayoutJson> decidePayout(
            @Parameter(description = PLAN) @PathParam("id") PathKey id, NewPayoutJson payout) {
        KeptPayout kept =
                decidePayout.decidePayout(
                        current.actor(),
                        id.value(),
                        payout.version(),
                        payout.first(),
                        payout.last(),
                        payout.number());
        return RestResponse.ResponseBuilder.<KeptPayoutJson>create(201)
                .entity(KeptPayoutJson.from(kept))
                .location(URI.create(pathOf(kept)))
                .tag(Version.tag(kept.corrections()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listPayouts",
            summary = "What was paid by a plan, the latest first.",
            description =
                    "Who does not keep plans sees their own pay, and that of the others together"
                            + " where they are five or more.")
    public Listing<PayoutEntryJson> listPayouts(
            @Parameter(description = PLAN) @PathParam("id") PathKey id,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                listPayouts.listPayouts(current.actor(), id.value(), after, limit.items()),
                PayoutEntryJson::from);
    }

    @GET
    @Path("/{payout}")
    @Operation(
            operationId = "viewPayout",
            summary = "A payout as it was decided, and what it would be today.",
            description =
                    "Where a month was restated since, or customers changed hands, the difference"
                            + " is shown for everybody with its cause. The ETag counts the"
                            + " corrections: send it back as If-Match to correct.")
    public RestResponse<PayoutReportJson> viewPayout(
            @Parameter(description = PLAN) @PathParam("id") PathKey id,
            @Parameter(description = PAYOUT) @PathParam("payout") String payout) {
        PayoutReport report = report(id, payout);
        return RestResponse.ResponseBuilder.ok(PayoutReportJson.from(report))
                .tag(Version.tag(report.seen().payout().corrections()))
                .build();
    }

    @GET
    @Path("/{payout}/people.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportPayout",
            summary = "A payout by person and component, as a table.",
            description =
                    "With what stands, what it would be today, and the difference. Those whose pay"
                            + " the caller may see.")
    public RestResponse<StreamingOutput> exportPayout(
            @Parameter(description = PLAN) @PathParam("id") PathKey id,
            @Parameter(description = PAYOUT) @PathParam("payout") String payout) {
        PayoutReport report = report(id, payout);
        return Download.csv(
                "payout-" + id.value() + "-" + payout, lines -> PayoutTable.write(report, lines));
    }

    @POST
    @Path("/{payout}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctPayout",
            summary = "Correct a payout to what the present books say.",
            description =
                    "The correction is kept beside what was decided before; nothing is written"
                            + " over. 409 if nothing differs, or the difference is another by now.")
    @APIResponseSchema(
            value = KeptPayoutJson.class,
            responseCode = "201",
            responseDescription = "The correction is kept.")
    public RestResponse<KeptPayoutJson> correctPayout(
            @Parameter(description = PLAN) @PathParam("id") PathKey id,
            @Parameter(description = PAYOUT) @PathParam("payout") String payout,
            @Parameter(description = "The ETag that was read.", required = true, example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            NewCorrectionJson correction) {
        KeptPayout corrected =
                correctPayout.correctPayout(
                        current.actor(),
                        id.value(),
                        Whole.read("payout", payout),
                        Version.expected(ifMatch),
                        correction.number());
        return RestResponse.ResponseBuilder.<KeptPayoutJson>create(201)
                .entity(KeptPayoutJson.from(corrected))
                .location(URI.create(pathOf(corrected)))
                .tag(Version.tag(corrected.corrections()))
                .build();
    }

    private PayoutReport report(PathKey id, String payout) {
        return viewPayout.viewPayout(current.actor(), id.value(), Whole.read("payout", payout));
    }
}
