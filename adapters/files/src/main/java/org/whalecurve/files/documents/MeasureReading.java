package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** Reads the measures of an objective. */
final class MeasureReading {

    private static final int WEIGHT_DECIMALS = 6;
    private static final long MOST_WEIGHT = 1_000_000;
    private static final String FIGURE = "figure";
    private static final String FORMULA = "formula";
    private static final String ENTERED = "entered";
    private static final String WORDS = "words";
    private static final String UNIT = "unit";
    private static final String BETTER = "better";
    private static final String MONTHS = "months";

    /** What stands for a figure that could not be read. */
    private static final Figure HARMLESS = LedgerFigure.NET_PROFIT;

    /** The words for directions. */
    private enum Better {
        MORE(Direction.MORE_IS_BETTER),
        LESS(Direction.LESS_IS_BETTER),
        RANGE(Direction.WITHIN_A_RANGE);

        private final Direction direction;

        Better(Direction direction) {
            this.direction = direction;
        }
    }

    /** The words for how months become a value. */
    private enum Together {
        ADD(Accumulation.SUM),
        LAST(Accumulation.LAST),
        RATIO(Accumulation.RATIO);

        private final Accumulation accumulation;

        Together(Accumulation accumulation) {
            this.accumulation = accumulation;
        }
    }

    private final AimReading aims;

    MeasureReading(AimReading aims) {
        this.aims = aims;
    }

    /**
     * Reads a measure.
     *
     * @param owner who answers for it if it names nobody
     */
    CardMeasure read(Place place, String owner) {
        Group measure =
                place.group(
                        "id", "name", "owner", "weight", "timing", FIGURE, FORMULA, ENTERED, WORDS,
                        UNIT, BETTER, MONTHS, "score", "against", "targets");
        MeasureDefinition definition = definition(measure);
        return new CardMeasure(
                measure.required("id").id(),
                measure.required("name").text(),
                measure.has("owner") ? measure.optional("owner").text() : owner,
                measure.has("weight") ? weight(measure.optional("weight")) : Fraction.ONE,
                measure.has("timing")
                        ? measure.optional("timing").word(List.of(Timing.values()))
                        : Timing.LAGGING,
                definition,
                aims.read(measure, definition.unit(), definition.direction()));
    }

    /** How much something counts among others; that it is above zero is seen by the review. */
    static Fraction weight(Place place) {
        return Fraction.of(place.decimal(WEIGHT_DECIMALS, MOST_WEIGHT));
    }

    private static MeasureDefinition definition(Group measure) {
        long sources = Stream.of(FIGURE, FORMULA, ENTERED).filter(measure::has).count();
        if (sources != 1) {
            measure.fault(
                    "Say where the values come from: give exactly one of figure, formula and entered.");
            return ofFigure(measure, HARMLESS);
        }
        if (measure.has(FIGURE)) {
            return ofFigure(measure, figure(measure.optional(FIGURE)));
        }
        return measure.has(FORMULA)
                ? stated(
                        measure,
                        measure.has(MONTHS) ? months(measure) : Accumulation.LAST,
                        new MeasureSource.ByFormula(measure.optional(FORMULA).text()))
                : stated(measure, months(measure), entered(measure.optional(ENTERED)));
    }

    /** What is not said of it is as usual with the figure. */
    private static MeasureDefinition ofFigure(Group measure, Figure figure) {
        return new MeasureDefinition(
                measure.has(WORDS) ? measure.optional(WORDS).text() : figure.words(),
                measure.has(UNIT) ? unit(measure) : figure.unit(),
                measure.has(BETTER) ? direction(measure) : figure.direction(),
                measure.has(MONTHS) ? months(measure) : figure.accumulation(),
                new MeasureSource.Computed(figure.id()));
    }

    private static MeasureDefinition stated(
            Group measure, Accumulation accumulation, MeasureSource source) {
        return new MeasureDefinition(
                measure.required(WORDS).text(),
                unit(measure),
                direction(measure),
                accumulation,
                source);
    }

    private static Figure figure(Place place) {
        String id = place.text();
        return Figures.of(id)
                .orElseGet(() -> {
                    if (!id.isBlank()) {
                        place.fault(
                                "There is no figure '"
                                        + id
                                        + "'."
                                        + Nearest.hint(
                                                id,
                                                Figures.all().stream().map(Figure::id).toList()));
                    }
                    return HARMLESS;
                });
    }

    private static MeasureSource entered(Place place) {
        if (place.isGroup()) {
            Group entered = place.group("due", "approved-by");
            return new Entered(
                    entered.has("due") ? dueDay(entered.optional("due")) : null,
                    entered.has("approved-by") ? entered.optional("approved-by").text() : null);
        }
        if (!place.isTrue()) {
            place.fault("Say true, or leave the key out.");
        }
        return Entered.FREELY;
    }

    private static int dueDay(Place place) {
        BigDecimal day = place.decimal(0, Entered.LAST_DUE_DAY);
        if (day.signum() <= 0) {
            place.fault(
                    "Values are due on a day of the month after, from 1 to "
                            + Entered.LAST_DUE_DAY
                            + ".");
            return 1;
        }
        return day.intValueExact();
    }

    private static Unit unit(Group measure) {
        return measure.required(UNIT).word(List.of(Unit.values()));
    }

    private static Direction direction(Group measure) {
        return measure.required(BETTER).word(List.of(Better.values())).direction;
    }

    private static Accumulation months(Group measure) {
        return measure.required(MONTHS).word(List.of(Together.values())).accumulation;
    }
}
