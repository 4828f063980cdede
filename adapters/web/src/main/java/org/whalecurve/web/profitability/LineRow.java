package org.whalecurve.web.profitability;

import java.util.Locale;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.explanation.ExplainedLine;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * An order line, where it comes from, and what it adds.
 *
 * @param source the line of the delivered file, in words
 * @param delivery address of the import that booked it
 * @param basis on what its product cost rests, in words
 * @param part its part of the figure in question
 */
record LineRow(
        String source,
        String delivery,
        String order,
        String orderPage,
        String day,
        String product,
        String kind,
        String quantity,
        Amount amount,
        String basis,
        Amount productCost,
        Amount part) {

    private static final int MICROS = 6;

    static LineRow of(
            ExplainedLine explained,
            LineFigure figure,
            ExplanationAddress at,
            String currency,
            Wording wording) {
        SourceLine line = explained.line();
        return new LineRow(
                "line " + wording.count(line.line()),
                Address.of("/app/imports").step(line.importId()).text(),
                line.order(),
                at.order(line.order()).text(),
                wording.day(line.day()),
                line.product(),
                line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                wording.count(line.quantity()),
                wording.amount(line.amountMinor(), currency),
                basis(explained, wording),
                wording.amount(explained.productCost(), currency),
                wording.amount(figure.of(explained), currency));
    }

    private static String basis(ExplainedLine explained, Wording wording) {
        UnitCost cost = explained.unitCost();
        return switch (explained.costBasis()) {
            case STATED ->
                    wording.decimal(explained.line().stated().unitCostMicros(), MICROS)
                            + " a unit, stated by the line";
            case KNOWN ->
                    cost == null
                            ? "known"
                            : wording.decimal(cost.costMicros(), MICROS)
                                    + " a unit, "
                                    + wording.day(cost.from())
                                    + " to "
                                    + wording.day(cost.to());
            case ASSUMED -> "◇ assumed";
            case MISSING -> "no cost known";
            case NO_GOODS -> "";
        };
    }
}
