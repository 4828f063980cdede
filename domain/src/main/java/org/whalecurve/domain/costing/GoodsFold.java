package org.whalecurve.domain.costing;

import static java.lang.Math.subtractExact;

import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;
import org.whalecurve.domain.money.Proportion;

/**
 * Adds what lines that move goods tell of them to the objects that they are about: units, product
 * cost, and what the invoice took off the list price. The objects are turned to the line before.
 */
final class GoodsFold {

    private final ResolvedModel model;
    private final ObjectFold[] objects;
    private final int digitsDivisor;

    GoodsFold(ResolvedModel model, ObjectFold[] objects) {
        this.model = model;
        this.objects = objects;
        this.digitsDivisor = microsPerMinorUnit(model);
    }

    /** Adds a line that moves goods. */
    void add(OrderLineColumns lines, int i, RowKind kind, long amount) {
        long units = lines.quantity()[i];
        for (ObjectFold object : objects) {
            object.addUnits(units);
        }
        addProductCost(lines, i, amount);
        if (kind == RowKind.SALE) {
            addListed(lines, i, amount);
        }
    }

    private void addProductCost(OrderLineColumns lines, int i, long amount) {
        long unitCost = unitCost(lines, i);
        ShareOfPrice assumption = model.model().productCost().assumption();
        if (unitCost != UnitCosts.UNKNOWN) {
            long cost = Proportion.halfUp(lines.quantity()[i], unitCost, digitsDivisor);
            for (ObjectFold object : objects) {
                object.addKnownCost(cost);
            }
        } else if (assumption != null) {
            long cost = Proportion.halfUp(amount, assumption.millionths(), 1_000_000);
            for (ObjectFold object : objects) {
                object.addAssumedCost(cost);
            }
        } else {
            for (ObjectFold object : objects) {
                object.addUncosted(amount);
            }
        }
    }

    /** What the line itself states goes before what the model knows of the product. */
    private long unitCost(OrderLineColumns lines, int i) {
        long stated = lines.unitCostMicros()[i];
        return stated == StatedPrices.NOT_STATED
                ? model.unitCosts().costMicros(lines.product()[i], lines.epochDay()[i])
                : stated;
    }

    /** Of a sale without a list price it is not known what the invoice took off. */
    private void addListed(OrderLineColumns lines, int i, long amount) {
        long listPrice = lines.listPriceMicros()[i];
        if (listPrice != StatedPrices.NOT_STATED) {
            long list = Proportion.halfUp(lines.quantity()[i], listPrice, digitsDivisor);
            long discount = subtractExact(list, amount);
            for (ObjectFold object : objects) {
                object.addListed(discount, amount);
            }
        }
    }

    private static int microsPerMinorUnit(ResolvedModel model) {
        int micros = 1_000_000;
        for (int i = 0; i < model.model().currency().getDefaultFractionDigits(); i++) {
            micros /= 10;
        }
        return micros;
    }
}
