package org.whalecurve.rest.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.DecideValue;
import org.whalecurve.application.scorecards.EnterValue;
import org.whalecurve.application.scorecards.ListEnteredValues;
import org.whalecurve.rest.http.PathKey;

@Path(ScorecardsResource.PATH + "/{id}/measures/{measure}/values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@Authenticated
class ValuesResource {

    private final CurrentActor current;
    private final EnterValue enterValue;
    private final DecideValue decideValue;
    private final ListEnteredValues listEnteredValues;

    ValuesResource(
            CurrentActor current,
            EnterValue enterValue,
            DecideValue decideValue,
            ListEnteredValues listEnteredValues) {
        this.current = current;
        this.enterValue = enterValue;
        this.decideValue = decideValue;
        this.listEnteredValues = listEnteredValues;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterValue",
            summary = "Enter the value of a measure for a month.",
            description =
                    "Only measures that no record of the company gives, and only by who answers for"
                            + " them or keeps scorecards. Entering again corrects: the later value"
                            + " counts, the earlier is kept. A value that asks to act needs a note."
                            + " Where the card names who approves, the value counts from then on.")
    @APIResponseSchema(
            value = EnteredValueJson.class,
            responseCode = "201",
            responseDescription = "The value is kept.")
    public RestResponse<EnteredValueJson> enterValue(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The measure's id.") @PathParam("measure") String measure,
            NewValueJson value) {
        return RestResponse.ResponseBuilder.<EnteredValueJson>create(201)
                .entity(
                        EnteredValueJson.from(
                                enterValue.enterValue(
                                        current.actor(),
                                        id.value(),
                                        measure,
                                        value.yearMonth(),
                                        value.number(),
                                        value.note())))
                .build();
    }

    @GET
    @Operation(
            operationId = "listEnteredValues",
            summary = "All that was entered of a measure.",
            description = "With the notes and what was decided about each value, latest first.")
    public EnteredValuesJson listEnteredValues(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The measure's id.") @PathParam("measure") String measure) {
        return EnteredValuesJson.from(
                listEnteredValues.listEnteredValues(current.actor(), id.value(), measure));
    }

    @POST
    @Path("/{number}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideValue",
            summary = "Approve or reject an entered value.",
            description =
                    "Only by who the card says approves the measure, once. A rejected value needs a"
                            + " note; the right one is entered anew.")
    public EnteredValueJson decideValue(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The measure's id.") @PathParam("measure") String measure,
            @Parameter(description = "The number of the value.") @PathParam("number") long number,
            NewDecisionJson decision) {
        return EnteredValueJson.from(
                decideValue.decideValue(
                        current.actor(),
                        id.value(),
                        measure,
                        number,
                        decision.approved(),
                        decision.note()));
    }
}
