package org.whalecurve.domain.scorecards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.expression.DivisionByZero;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.ExpressionFault;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureValue.Known;
import org.whalecurve.domain.scorecards.MeasureValue.NoData;

/** What the measures of a card came to, those by formula worked out from the others. */
final class CardValues {

    private final Map<String, CardMeasure> measures = new LinkedHashMap<>();
    private final Map<String, Expression> formulas;
    private final Map<String, MeasureHistory> histories;
    private final Months stretch;
    private final Map<String, MeasureValue> values = new HashMap<>();

    private CardValues(Scorecard card, Map<String, MeasureHistory> histories, Months stretch) {
        CardFormulas read = CardFormulas.of(card);
        for (ExpressionFault fault : read.faults().values()) {
            throw fault;
        }
        for (List<String> circle : read.circles().values()) {
            throw new IllegalArgumentException(
                    "a measure rests on itself: " + String.join(" → ", circle));
        }
        card.measuresInOrder().forEach(each -> measures.put(each.id(), each));
        this.formulas = read.read();
        this.histories = histories;
        this.stretch = stretch;
    }

    /**
     * The value of each measure to date.
     *
     * @param histories what was observed, by the id of the measure
     * @throws ExpressionFault if a formula cannot be read
     * @throws IllegalArgumentException if measures rest on themselves
     */
    static Map<String, MeasureValue> of(
            Scorecard card, Map<String, MeasureHistory> histories, Months stretch) {
        CardValues values = new CardValues(card, histories, stretch);
        values.measures.keySet().forEach(values::value);
        return Map.copyOf(values.values);
    }

    private MeasureValue value(String id) {
        MeasureValue known = values.get(id);
        if (known != null) {
            return known;
        }
        Expression formula = formulas.get(id);
        MeasureValue value = formula == null ? observed(id) : computed(formula);
        values.put(id, value);
        return value;
    }

    private MeasureValue observed(String id) {
        MeasureHistory history = histories.get(id);
        CardMeasure measure = measures.get(id);
        return history == null || measure == null
                ? new NoData("Nothing was observed yet.")
                : history.toDate(
                        stretch, measure.definition().accumulation(), measure.definition().unit());
    }

    /** Worked out of the values to date: a margin of the year is profit ÷ revenue of the year. */
    private MeasureValue computed(Expression formula) {
        Map<String, Fraction> known = new HashMap<>();
        for (String name : formula.drivers()) {
            Optional<Fraction> value = value(name).known();
            if (value.isEmpty()) {
                return new NoData(
                        "It is worked out from '%s', which has no data: %s"
                                .formatted(name, value(name).missing().orElse("")));
            }
            known.put(name, value.get());
        }
        return workedOut(formula, known);
    }

    private static MeasureValue workedOut(Expression formula, Map<String, Fraction> known) {
        try {
            return new Known(formula.value(name -> required(known.get(name))));
        } catch (DivisionByZero e) {
            return new NoData("The formula divides by a number that is zero.");
        }
    }

    private static Fraction required(@Nullable Fraction value) {
        if (value == null) {
            throw new IllegalArgumentException("a formula names what is not on the card");
        }
        return value;
    }
}
