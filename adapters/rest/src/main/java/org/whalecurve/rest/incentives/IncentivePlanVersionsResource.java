package org.whalecurve.rest.incentives;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.incentives.ListIncentivePlanVersions;
import org.whalecurve.application.incentives.PublishIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanVersion;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;
import org.whalecurve.rest.json.Listing;

@Path(IncentivePlanVersionsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "incentive-plans")
@Authenticated
class IncentivePlanVersionsResource {

    static final String PATH = "/api/v1/incentive-plan-versions";
    static final String YAML = "application/yaml";

    private final CurrentActor current;
    private final ListIncentivePlanVersions listIncentivePlanVersions;
    private final ViewIncentivePlanVersion viewIncentivePlanVersion;
    private final PublishIncentivePlan publishIncentivePlan;

    IncentivePlanVersionsResource(
            CurrentActor current,
            ListIncentivePlanVersions listIncentivePlanVersions,
            ViewIncentivePlanVersion viewIncentivePlanVersion,
            PublishIncentivePlan publishIncentivePlan) {
        this.current = current;
        this.listIncentivePlanVersions = listIncentivePlanVersions;
        this.viewIncentivePlanVersion = viewIncentivePlanVersion;
        this.publishIncentivePlan = publishIncentivePlan;
    }

    static String pathOf(DocumentVersion<IncentivePlan> version) {
        return PATH + "/" + PathKey.of(version.id()).segment() + "/" + version.version();
    }

    @GET
    @Operation(
            operationId = "listIncentivePlanVersions",
            summary = "All versions of all incentive plans, drafts too, the latest version first.")
    public Listing<IncentivePlanEntryJson> listIncentivePlanVersions() {
        return Listing.whole(
                listIncentivePlanVersions.listIncentivePlanVersions(current.actor()),
                IncentivePlanEntryJson::from);
    }

    @GET
    @Path("/{plan}/{version}")
    @Operation(
            operationId = "viewIncentivePlanVersion",
            summary = "One version of an incentive plan, with its document.",
            description = "A published version never changes.")
    public RestResponse<IncentivePlanVersionJson> viewIncentivePlanVersion(
            @Parameter(description = "The plan's id.") @PathParam("plan") PathKey plan,
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Context Request request) {
        return Tagged.answer(
                request,
                IncentivePlanVersionJson.from(
                        viewIncentivePlanVersion.viewIncentivePlanVersion(
                                current.actor(), plan.value(), Whole.read("version", version))));
    }

    @POST
    @Path("/{plan}/{version}/publication")
    @Operation(
            operationId = "publishIncentivePlan",
            summary =
                    "Publish a draft: from then on its participants see it, and it never changes.",
            description = "Publishing twice changes nothing.")
    public IncentivePlanVersionJson publishIncentivePlan(
            @Parameter(description = "The plan's id.") @PathParam("plan") PathKey plan,
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Parameter(
                            description =
                                    "The SHA-256 of what is meant; it is refused if the draft says"
                                            + " something else by now.")
                    @RestQuery
                    @Nullable String sha256) {
        return IncentivePlanVersionJson.from(
                publishIncentivePlan.publishIncentivePlan(
                        current.actor(),
                        new VersionKey(plan.value(), Whole.read("version", version), sha256)));
    }
}
