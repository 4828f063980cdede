package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;
import java.util.List;
import org.whalecurve.domain.costing.expression.DivisionByZero;

/**
 * Works the terms out that are not linear, while order lines are folded: each term once for every
 * line, or once for every order when all its lines have come. Each result is rounded once, half
 * away from zero, to a milliminute; everything before is exact.
 */
final class TimeFold {

    private final ResolvedModel model;
    private final List<ComputedTerm> terms;
    private final DriverMasks masks;
    private final ObjectFold[] objects;
    private final long[] inOrder;
    private final boolean[] counts;

    /**
     * @param objects who bears the time, the customers first
     */
    TimeFold(ResolvedModel model, CustomerFold.HomeMarket home, ObjectFold[] objects) {
        this.model = model;
        this.terms = model.computedTerms();
        this.masks = new DriverMasks(terms.stream().map(ComputedTerm::per).toList(), home);
        this.objects = objects;
        this.inOrder = new long[model.lineDrivers().size()];
        this.counts = new boolean[terms.size()];
    }

    /**
     * Takes the line that the objects are turned to.
     *
     * @param onLine the quantity of each driver that the line adds
     */
    void add(byte kind, int country, long[] onLine) {
        if (counts.length == 0) {
            return;
        }
        for (int d = 0; d < inOrder.length; d++) {
            inOrder[d] = addExact(inOrder[d], onLine[d]);
        }
        for (int t = 0; t < counts.length; t++) {
            if (masks.counts(t, kind, country)) {
                if (masks.basis(t) == Driver.Basis.ORDER) {
                    counts[t] = true;
                } else {
                    addComputed(t, onLine);
                }
            }
        }
    }

    /** Works out what the order took whose lines have all come. */
    void endOrder() {
        if (counts.length == 0) {
            return;
        }
        for (int t = 0; t < counts.length; t++) {
            if (counts[t]) {
                addComputed(t, inOrder);
                counts[t] = false;
            }
        }
        Arrays.fill(inOrder, 0);
    }

    private void addComputed(int term, long[] quantities) {
        long milliminutes = milliminutes(term, quantities);
        for (ObjectFold object : objects) {
            object.addComputed(term, masks.basis(term), milliminutes);
        }
    }

    private long milliminutes(int term, long[] quantities) {
        try {
            return terms.get(term).minutes().thousandths(quantities);
        } catch (DivisionByZero e) {
            throw new UndefinedTime(
                    model.model().activities().get(terms.get(term).activity()).id(),
                    objects[0].number(),
                    e);
        }
    }
}
