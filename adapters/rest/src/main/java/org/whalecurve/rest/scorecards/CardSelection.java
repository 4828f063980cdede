package org.whalecurve.rest.scorecards;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.UnitQuestion;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.rest.http.PathKey;

/**
 * The parameters by which a caller says of when a scorecard is wanted.
 *
 * @param month the month that is looked at
 * @param span how far back the values begin
 * @param asOf the moment whose truth is wanted
 */
record CardSelection(
        @Parameter(description = "The month; without it, the latest that was closed.")
                @QueryParam("month")
                @Nullable MonthName month,
        @Parameter(description = "How far back the values begin.")
                @QueryParam("span")
                @DefaultValue(SpanName.USUAL)
                SpanName span,
        @Parameter(description = "The card as it was published then; without it, as it is now.")
                @QueryParam("asOf")
                @Nullable MomentName asOf) {

    /** The selection as a question about a card. */
    CardQuestion question(PathKey id) {
        return new CardQuestion(
                id.value(),
                month == null ? null : month.month(),
                span.span(),
                MomentName.orNull(asOf));
    }

    /** The selection as a question about a unit. */
    UnitQuestion questionOfUnit(PathKey unit) {
        return new UnitQuestion(
                unit.value(),
                month == null ? null : month.month(),
                span.span(),
                MomentName.orNull(asOf));
    }
}
