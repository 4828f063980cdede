package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.DecideValue;
import org.whalecurve.application.scorecards.EnterValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.RefusalsAsPages;

/** Takes the values that people enter, and what others decide about them. */
@Path("/app/scorecards/values")
@RefusalsAsPages
class ValuesResource {

    private static final char MINUS = '\u2212';

    private final CurrentActor currentActor;
    private final EnterValue enterValue;
    private final DecideValue decideValue;

    @Inject
    ValuesResource(CurrentActor currentActor, EnterValue enterValue, DecideValue decideValue) {
        this.currentActor = currentActor;
        this.enterValue = enterValue;
        this.decideValue = decideValue;
    }

    /** Enters a value and goes on to the page of the measure at its month. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response enter(
            @RestForm String card,
            @RestForm String measure,
            @RestForm @Nullable String span,
            @RestForm @Nullable String month,
            @RestForm @Nullable String value,
            @RestForm @Nullable String note) {
        YearMonth about = MonthText.month("month", month);
        enterValue.enterValue(
                currentActor.actor(),
                card,
                measure,
                about,
                number(value),
                note == null ? "" : note);
        return Html.goOn(new CardPlace(card, about, SpanWords.spanOf(span), null).measure(measure));
    }

    /** Decides about a value and goes back to the page of the measure. */
    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response decide(
            @RestForm String card,
            @RestForm String measure,
            @RestForm long number,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String note) {
        KeptValue decided =
                decideValue.decideValue(
                        currentActor.actor(),
                        card,
                        measure,
                        number,
                        "approve".equals(decision),
                        note == null ? "" : note);
        return Html.goOn(
                new CardPlace(card, decided.value().month(), Span.MONTH, null).measure(measure));
    }

    private static BigDecimal number(@Nullable String text) {
        try {
            return new BigDecimal((text == null ? "" : text.strip()).replace(MINUS, '-'));
        } catch (NumberFormatException e) {
            throw Refusal.wrongInput(
                    "not-a-number",
                    "The value must be a number with a point before its decimals, such as 12.5.");
        }
    }
}
