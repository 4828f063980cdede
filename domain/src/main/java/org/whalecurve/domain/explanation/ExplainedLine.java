package org.whalecurve.domain.explanation;

import static java.lang.Math.addExact;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/**
 * An order line and what it adds to its customer's statement, in minor units.
 *
 * @param line the line and where it comes from
 * @param costBasis on what its product cost rests
 * @param unitCost the unit cost that held on its day; null unless the basis is a known cost of the
 *     model
 * @param knownCost product cost from that unit cost, or from the one that the line states
 * @param assumedCost product cost that rests on the model's assumption
 * @param uncosted its value, where the model has no cost for the goods
 * @param discount what the invoice took off its list price, where it is a sale that states one
 */
public record ExplainedLine(
        SourceLine line,
        CostBasis costBasis,
        @Nullable UnitCost unitCost,
        long knownCost,
        long assumedCost,
        long uncosted,
        long discount) {

    /** On what the product cost of a line rests. */
    public enum CostBasis {
        /** The unit cost that the line itself states: it goes before everything else. */
        STATED,
        /** A unit cost of the model that held on that day. */
        KNOWN,
        /** The share of the price that the model assumes. */
        ASSUMED,
        /** Nothing: the goods have no cost, and therefore no margin. */
        MISSING,
        /** No goods changed hands. */
        NO_GOODS;

        /** Whether the cost is that of a unit, and no assumption. */
        boolean isKnown() {
            return this == STATED || this == KNOWN;
        }
    }

    /** Known and assumed product cost. */
    public long productCost() {
        return addExact(knownCost, assumedCost);
    }

    /** Whether it is a sale of which is known what the invoice took off. */
    boolean isListed() {
        return line.kind() == RowKind.SALE
                && line.stated().listPriceMicros() != StatedPrices.NOT_STATED;
    }

    /** Its value, if it is of a kind. */
    long amount(RowKind kind) {
        return line.kind() == kind ? line.amountMinor() : 0;
    }
}
