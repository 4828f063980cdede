package org.whalecurve.domain.costing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

/**
 * Adds up what order lines bring and take for the objects of one sort. Turned to a line first, it
 * then takes what that line adds.
 */
final class ObjectFold {

    private static final String UNNAMED = "no line says to which of them it belongs";

    private final CostObject object;

    /** One row for each object. */
    private final FoldedCustomers.Builder objects;

    private final RowSearch numbers;

    /** Only where the size of a whole order decides who bears it. */
    private final @Nullable OrderFold open;

    /** What lines are added to: the rows of the objects, or that of the open order. */
    private final FoldedCustomers.Builder rows;

    private int ofLine;
    private int ofOrder;
    private boolean orderBegins;

    /**
     * @param room for how many rows there is room at first
     */
    ObjectFold(CostObject object, ResolvedModel model, int room) {
        this.object = object;
        this.objects = new FoldedCustomers.Builder(model, room);
        this.numbers = new RowSearch(objects::append);
        this.open =
                object == CostObject.ORDER_SIZE
                        ? new OrderFold(model.model().orderSizes(), model)
                        : null;
        this.rows = open == null ? objects : open.row();
    }

    CostObject object() {
        return object;
    }

    /** The rows as they grow. */
    FoldedCustomers.Builder rows() {
        return objects;
    }

    /** An order begins: its first line that is a customer's says who bears it as a whole. */
    void beginOrder() {
        endOrder();
        orderBegins = true;
    }

    /** Turns to the object that a line is about. */
    void turnTo(OrderLineColumns lines, int i) {
        if (open != null) {
            ofLine = open.rowOfLine();
            return;
        }
        int number =
                switch (object) {
                    case CUSTOMER -> lines.customer()[i];
                    case PRODUCT -> lines.product()[i];
                    case MARKET -> lines.country()[i];
                    case CHANNEL -> lines.channel()[i];
                    case SEGMENT, ACCOUNT, ORDER_SIZE -> throw new IllegalStateException(UNNAMED);
                };
        ofLine = object == CostObject.CUSTOMER ? rows.rowOf(number) : rowOf(number);
        if (orderBegins) {
            ofOrder = object == CostObject.PRODUCT ? CostObject.NONE : number;
            orderBegins = false;
        }
    }

    void addAmount(RowKind kind, long amount) {
        rows.addAmount(ofLine, kind, amount);
        if (open != null && kind == RowKind.SALE) {
            open.sell(amount);
        }
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

    void addListed(long discount, long invoiced) {
        rows.addListed(ofLine, discount, invoiced);
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
        objects.addDriver(row, driver, quantity);
    }

    /** The number of the object that the fold is turned to. */
    int number() {
        return objects.customer(ofLine);
    }

    /** What was added up; it lasts until the fold begins anew. */
    FoldedCustomers build(
            List<FactTally> tallies, long outsideAmount, long outsideLines, long lines) {
        endOrder();
        if (object != CostObject.CUSTOMER) {
            objects.arrange();
        }
        return objects.build(tallies, outsideAmount, outsideLines, lines);
    }

    /** Begins anew, as if no line had come yet. */
    void clear() {
        if (object != CostObject.CUSTOMER) {
            numbers.forget(objects);
        }
        objects.clear();
    }

    private int bearer(Driver.Basis basis) {
        if (basis != Driver.Basis.ORDER || object == CostObject.CUSTOMER || open != null) {
            return ofLine;
        }
        return rowOf(ofOrder);
    }

    private void endOrder() {
        if (open != null) {
            open.end(objects, numbers);
        }
    }

    private int rowOf(int number) {
        return numbers.rowOf(number);
    }
}
