package org.whalecurve.web.initiatives;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.initiatives.CloseInitiative;
import org.whalecurve.application.initiatives.ClosingWords;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.application.initiatives.MeasureBenefit;
import org.whalecurve.application.initiatives.RecordProgress;
import org.whalecurve.application.initiatives.ViewInitiative;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.money.Money;
import org.whalecurve.web.DayText;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** Takes what happens in initiatives, and how they end. */
@Path(InitiativePlace.INITIATIVES)
@RefusalsAsPages
class ProgressResource {

    private static final char MINUS = '\u2212';

    private final CurrentActor currentActor;
    private final ViewInitiative viewInitiative;
    private final MeasureBenefit measureBenefit;
    private final RecordProgress recordProgress;
    private final CloseInitiative closeInitiative;
    private final Wording wording;

    @Inject
    ProgressResource(
            CurrentActor currentActor,
            ViewInitiative viewInitiative,
            MeasureBenefit measureBenefit,
            RecordProgress recordProgress,
            CloseInitiative closeInitiative,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewInitiative = viewInitiative;
        this.measureBenefit = measureBenefit;
        this.recordProgress = recordProgress;
        this.closeInitiative = closeInitiative;
        this.wording = wording;
    }

    @POST
    @Path("progress")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response progress(
            @RestForm String initiative,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String milestone,
            @RestForm @Nullable String day,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String risk,
            @RestForm @Nullable String words) {
        Actor actor = currentActor.actor();
        Initiative charter = viewInitiative.viewInitiative(actor, initiative).initiative();
        Progress progress =
                switch (kind == null ? "" : kind) {
                    case "note" -> new Noted();
                    case "milestone" ->
                            new MilestoneReached(milestone == null ? "" : milestone, dayOf(day));
                    case "money" -> new MoneySpent(minor(amount, charter));
                    case "risk" -> new RiskRaised();
                    case "settled" -> new RiskSettled(number(risk));
                    default -> throw Refusal.wrongInput("no-such-choice", "Choose what happened.");
                };
        recordProgress.recordProgress(actor, initiative, progress, words == null ? "" : words);
        return Html.goOn(InitiativePlace.one(initiative));
    }

    @GET
    @Path("closing")
    @Authenticated
    public Response closingForm(@RestQuery @Nullable String initiative) {
        Actor actor = currentActor.actor();
        String id = initiative == null ? "" : initiative;
        InitiativeReport report = viewInitiative.viewInitiative(actor, id);
        if (!report.closes()) {
            throw report.closing().isPresent()
                    ? Refusal.conflict("initiative-closed", "The initiative is closed already.")
                    : Refusal.denied();
        }
        return Html.ok(
                Templates.closing(
                        Frame.of("Close " + report.initiative().name(), Place.INITIATIVES, actor),
                        ClosingFormView.of(
                                report.initiative(),
                                measureBenefit.measureBenefit(actor, id, null),
                                wording)));
    }

    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response close(
            @RestForm String initiative,
            @RestForm @Nullable String outcome,
            @RestForm @Nullable String result,
            @RestForm @Nullable String lessons,
            @RestForm @Nullable String handOver) {
        closeInitiative.closeInitiative(
                currentActor.actor(),
                initiative,
                new ClosingWords(
                        "abandoned".equals(outcome), text(result), text(lessons), text(handOver)));
        return Html.goOn(InitiativePlace.one(initiative));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static LocalDate dayOf(@Nullable String text) {
        LocalDate day = DayText.dayOrNull("day", text);
        if (day == null) {
            throw Refusal.wrongInput("day-missing", "Say on which day the milestone was reached.");
        }
        return day;
    }

    private static long number(@Nullable String text) {
        try {
            return Long.parseLong(text(text));
        } catch (NumberFormatException _) {
            throw Refusal.wrongInput("no-open-risk", "Choose the risk that is settled.");
        }
    }

    private static long minor(@Nullable String text, Initiative charter) {
        try {
            return Money.of(
                            new BigDecimal(text(text).strip().replace(MINUS, '-')),
                            charter.currency())
                    .minor();
        } catch (ArithmeticException | NumberFormatException _) {
            throw Refusal.wrongInput(
                    "not-an-amount",
                    "The amount must be a number such as 1250.00, with no more decimals than the currency has.");
        }
    }
}
