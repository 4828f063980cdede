package org.whalecurve.domain.costing;

import java.util.List;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

/**
 * Adds up what order lines bring and take for the objects of one sort. Turned to a line first, it
 * then takes what that line adds.
 */
final class ObjectFold {

    private final CostObject object;
    private final FoldedCustomers.Builder rows;
    private final RowSearch numbers;
    private int ofLine;
    private int ofOrder;
    private boolean orderBegins;

    /**
     * @param room for how many rows there is room at first
     */
    ObjectFold(CostObject object, ResolvedModel model, int room) {
        this.object = object;
        this.rows = new FoldedCustomers.Builder(model, room);
        this.numbers = new RowSearch(rows::append);
    }

    CostObject object() {
        return object;
    }

    /** The rows as they grow. */
    FoldedCustomers.Builder rows() {
        return rows;
    }

    /** An order begins: its first line that is a customer's says who bears it as a whole. */
    void beginOrder() {
        orderBegins = true;
    }

    /** Turns to the object that a line is about. */
    void turnTo(OrderLineColumns lines, int i) {
        int number =
                switch (object) {
                    case CUSTOMER -> lines.customer()[i];
                    case PRODUCT -> lines.product()[i];
                    case MARKET -> lines.country()[i];
                    case CHANNEL -> lines.channel()[i];
                };
        ofLine = object == CostObject.CUSTOMER ? rows.rowOf(number) : rowOf(number);
        if (orderBegins) {
            ofOrder = object == CostObject.PRODUCT ? CostObject.NONE : number;
            orderBegins = false;
        }
    }

    void addAmount(RowKind kind, long amount) {
        rows.addAmount(ofLine, kind, amount);
    }

    void addKnownCost(long cost) {
        rows.addKnownCost(ofLine, cost);
    }

    void addAssumedCost(long cost) {
        rows.addAssumedCost(ofLine, cost);
    }

    void addUncosted(long amount) {
        rows.addUncosted(ofLine, amount);
    }

    void addUnits(long quantity) {
        rows.addUnits(ofLine, quantity);
    }

    void addDriver(int driver, Driver.Basis basis, long quantity) {
        rows.addDriver(bearer(basis), driver, quantity);
    }

    void addComputed(int term, Driver.Basis basis, long milliminutes) {
        rows.addComputed(bearer(basis), term, milliminutes);
    }

    /** Adds what was counted over facts of a customer. */
    void addBeside(int customer, int driver, long quantity) {
        int row = object == CostObject.CUSTOMER ? rows.rowOf(customer) : rowOf(CostObject.NONE);
        rows.addDriver(row, driver, quantity);
    }

    /** The number of the object that the fold is turned to. */
    int number() {
        return rows.customer(ofLine);
    }

    /** What was added up; it lasts until the fold begins anew. */
    FoldedCustomers build(
            List<FactTally> tallies, long outsideAmount, long outsideLines, long lines) {
        if (object != CostObject.CUSTOMER) {
            rows.arrange();
        }
        return rows.build(tallies, outsideAmount, outsideLines, lines);
    }

    /** Begins anew, as if no line had come yet. */
    void clear() {
        if (object != CostObject.CUSTOMER) {
            numbers.forget(rows);
        }
        rows.clear();
    }

    private int bearer(Driver.Basis basis) {
        if (basis != Driver.Basis.ORDER || object == CostObject.CUSTOMER) {
            return ofLine;
        }
        return rowOf(ofOrder);
    }

    private int rowOf(int number) {
        return numbers.rowOf(number);
    }
}
