package org.whalecurve.domain.scorecards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.ExpressionFault;
import org.whalecurve.domain.costing.expression.ExpressionParser;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.scorecards.MeasureSource.ByFormula;

/**
 * The formulas of a card as they were read.
 *
 * @param read by the id of their measure, in the order of the card
 * @param faults why those that could not be read cannot, by the id of their measure
 */
record CardFormulas(Map<String, Expression> read, Map<String, ExpressionFault> faults) {

    static CardFormulas of(Scorecard card) {
        Vocabulary vocabulary =
                Vocabulary.ofPlainNumbers(
                        card.measuresInOrder()
                                .map(CardMeasure::id)
                                .filter(Vocabulary::isName)
                                .toList(),
                        "measure",
                        "Add it to the card first.");
        Map<String, Expression> read = new LinkedHashMap<>();
        Map<String, ExpressionFault> faults = new LinkedHashMap<>();
        for (CardMeasure measure : card.measures()) {
            if (measure.definition().source() instanceof ByFormula(var formula)) {
                try {
                    read.put(measure.id(), ExpressionParser.parsePlain(formula, vocabulary));
                } catch (ExpressionFault fault) {
                    faults.put(measure.id(), fault);
                }
            }
        }
        return new CardFormulas(read, faults);
    }

    /** The circles, each under the measure that closes it. */
    Map<String, List<String>> circles() {
        Map<String, List<String>> restsOn = new LinkedHashMap<>();
        read.forEach((measure, formula) -> restsOn.put(measure, formula.drivers()));
        return CircleSearch.among(restsOn);
    }
}
