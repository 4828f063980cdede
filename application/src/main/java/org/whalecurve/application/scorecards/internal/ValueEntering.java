package org.whalecurve.application.scorecards.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.scorecards.DecideValue;
import org.whalecurve.application.scorecards.EnterValue;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.KeptValue.Decision;
import org.whalecurve.application.scorecards.ListEnteredValues;
import org.whalecurve.application.scorecards.port.EnteredValues;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;

/** Takes the values of measures from those who answer for them, and what others decide of them. */
public final class ValueEntering implements EnterValue, DecideValue, ListEnteredValues {

    /** As many digits as the largest amounts have; more is a slip of the pen. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_DECIMALS = 6;

    private final PublishedCards cards;
    private final EnteredValues values;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public ValueEntering(
            PublishedCards cards,
            EnteredValues values,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.cards = cards;
        this.values = values;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public KeptValue enterValue(
            Actor actor,
            String card,
            String measure,
            YearMonth month,
            BigDecimal value,
            String note) {
        Scorecard present = cards.find(actor, card).content();
        CardMeasure meant = PublishedCards.measure(present, measure);
        if (!(meant.owner().equals(actor.user()) || actor.may(Right.KEEP_SCORECARDS))) {
            throw Refusal.denied();
        }
        Instant at = clock.instant();
        Entered source = requireEnterable(meant, month, YearMonth.from(at.atZone(ZoneOffset.UTC)));
        if (actor.user().equals(source.approver())) {
            throw new Refusal(
                    Refusal.Kind.DENIED,
                    "approver-enters",
                    "Whoever approves a measure does not enter it.");
        }
        requireReadable(value);
        requireNoteToAct(present, meant, month, value, note);
        EnteredValue entered =
                new EnteredValue(card, measure, month, value, note.strip(), actor.user(), at);
        return unitOfWork.perform(() -> {
            KeptValue kept = values.add(entered);
            audit.record(
                    actor.user(),
                    "entered value",
                    card + "/" + measure,
                    month + ": " + value.toPlainString());
            return kept;
        });
    }

    @Override
    public List<KeptValue> listEnteredValues(Actor actor, String card, String measure) {
        CardMeasure meant = PublishedCards.measure(cards.find(actor, card).content(), measure);
        return values.of(card).stream()
                .filter(kept -> kept.value().measure().equals(meant.id()))
                .toList()
                .reversed();
    }

    @Override
    public KeptValue decideValue(
            Actor actor, String card, String measure, long number, boolean approved, String note) {
        CardMeasure meant = PublishedCards.measure(cards.find(actor, card).content(), measure);
        KeptValue kept =
                values.find(number)
                        .filter(found -> found.value().card().equals(card))
                        .filter(found -> found.value().measure().equals(measure))
                        .orElseThrow(() -> Refusal.notFound("value", String.valueOf(number)));
        if (!(meant.definition().source() instanceof Entered(_, var approver))
                || !actor.user().equals(approver)) {
            throw Refusal.denied();
        }
        if (!approved && note.isBlank()) {
            throw Refusal.wrongInput("note-missing", "Say in the note why the value is rejected.");
        }
        Decision decision = new Decision(approved, note.strip(), actor.user(), clock.instant());
        return unitOfWork.perform(() -> {
            if (!values.decide(number, decision)) {
                throw Refusal.conflict(
                        "value-decided", "Somebody decided about that value already.");
            }
            audit.record(
                    actor.user(),
                    approved ? "approved value" : "rejected value",
                    card + "/" + measure,
                    kept.value().month() + ": " + kept.value().value().toPlainString());
            return kept.decided(decision);
        });
    }

    private static Entered requireEnterable(
            CardMeasure measure, YearMonth month, YearMonth present) {
        if (!(measure.definition().source() instanceof Entered entered)) {
            throw Refusal.wrongInput(
                    "measure-is-computed",
                    "'%s' is worked out from the company's records: nobody enters it."
                            .formatted(measure.name()));
        }
        if (month.isAfter(present)) {
            throw Refusal.wrongInput(
                    "month-to-come", "Nothing can be observed of " + month + " yet.");
        }
        return entered;
    }

    private static void requireReadable(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        if ((long) shortest.precision() - shortest.scale() > MOST_DIGITS
                || shortest.scale() > MOST_DECIMALS) {
            throw Refusal.wrongInput(
                    "value-too-long",
                    "A value has at most %d digits before the point and %d behind it."
                            .formatted(MOST_DIGITS, MOST_DECIMALS));
        }
    }

    /** Whoever enters a value that asks to act says what is being done. */
    private static void requireNoteToAct(
            Scorecard card, CardMeasure measure, YearMonth month, BigDecimal value, String note) {
        if (!note.isBlank()) {
            return;
        }
        Map<String, MeasureHistory> histories = new HashMap<>();
        histories.put(
                measure.id(),
                MeasureHistory.ofMonths(
                        Map.of(month, CardHistories.observation(value, measure, card))));
        boolean asksToAct =
                ScoredCard.of(card, histories, Months.of(month))
                        .measures()
                        .filter(scored -> scored.measure().id().equals(measure.id()))
                        .map(ScoredMeasure::status)
                        .anyMatch(Status.ACT::equals);
        if (asksToAct) {
            throw Refusal.wrongInput(
                    "note-missing",
                    "The value asks to act: say in the note why it is so and what is being done.");
        }
    }
}
