package org.whalecurve.application.scorecards.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.scorecards.EnterValue;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.port.EnteredValues;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;

/** Takes the values of measures from those who answer for them. */
public final class ValueEntering implements EnterValue {

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
    public EnteredValue enterValue(
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
        requireEnterable(meant, month, YearMonth.from(at.atZone(ZoneOffset.UTC)));
        requireReadable(value);
        requireNoteToAct(present, meant, month, value, note);
        EnteredValue entered =
                new EnteredValue(card, measure, month, value, note.strip(), actor.user(), at);
        return unitOfWork.perform(() -> {
            values.add(entered);
            audit.record(
                    actor.user(),
                    "entered value",
                    card + "/" + measure,
                    month + ": " + value.toPlainString());
            return entered;
        });
    }

    private static void requireEnterable(CardMeasure measure, YearMonth month, YearMonth present) {
        if (!(measure.definition().source() instanceof Entered)) {
            throw Refusal.wrongInput(
                    "measure-is-computed",
                    "'%s' is worked out from the company's records: nobody enters it."
                            .formatted(measure.name()));
        }
        if (month.isAfter(present)) {
            throw Refusal.wrongInput(
                    "month-to-come", "Nothing can be observed of " + month + " yet.");
        }
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
