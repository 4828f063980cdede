package org.whalecurve.domain.operations;

import static org.whalecurve.domain.imports.FactColumn.Content.MONEY;
import static org.whalecurve.domain.imports.FactColumn.Content.PRODUCT;
import static org.whalecurve.domain.imports.FactColumn.Content.QUANTITY;
import static org.whalecurve.domain.imports.FactColumn.Content.TEXT;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactType;

/**
 * The fact types that figures of operations are worked out from. A company declares them like any
 * other; they are known by their ids, and their columns by theirs. Further columns are its own
 * affair, and so is which of these it states: what is not stated is not known.
 */
public enum OperationsFacts {
    /** A line of an order, by the day for which its delivery was agreed. */
    DELIVERIES(
            "deliveries",
            Map.of(
                    Columns.ORDER, TEXT,
                    Columns.ORDERED, QUANTITY,
                    Columns.SHIPPED, QUANTITY,
                    Columns.DAYS_LATE, QUANTITY,
                    Columns.DAMAGED, QUANTITY,
                    Columns.WRONG_PAPERS, QUANTITY),
            DeliveryFold::new),
    /** What a month sold of an article and left in stock, by the last day of the month. */
    STOCK(
            "stock",
            Map.of(
                    Columns.VALUE, MONEY,
                    Columns.COST_OF_GOODS_SOLD, MONEY,
                    Columns.GROSS_MARGIN, MONEY,
                    Columns.EXCESS, MONEY,
                    Columns.DAYS_OUT, QUANTITY,
                    Columns.CARRYING_COST, MONEY,
                    Columns.PRICE_SAVING, MONEY,
                    Columns.HANDLING_SAVING, MONEY,
                    Columns.LOST_UNITS, QUANTITY,
                    Columns.UNIT_CONTRIBUTION, MONEY),
            StockFold::new),
    /** What was foreseen of an article and what came, by a day of the month they are about. */
    FORECASTS(
            "forecasts",
            Map.of(
                    Columns.FORECAST, QUANTITY,
                    Columns.ACTUAL, QUANTITY,
                    Columns.PERSON, TEXT,
                    Columns.ARTICLE, PRODUCT),
            ForecastFold::new),
    /** A matter that a customer turned to the company with, by the day it came. */
    CONTACTS(
            "contacts",
            Map.of(Columns.MINUTES_TO_RESPONSE, QUANTITY, Columns.FOLLOW_UPS, QUANTITY),
            ContactFold::new);

    /** What the columns are called. */
    static final class Columns {
        static final String ORDER = "order";
        static final String ORDERED = "ordered";
        static final String SHIPPED = "shipped";
        static final String DAYS_LATE = "days-late";
        static final String DAMAGED = "damaged";
        static final String WRONG_PAPERS = "wrong-papers";
        static final String VALUE = "value";
        static final String COST_OF_GOODS_SOLD = "cost-of-goods-sold";
        static final String GROSS_MARGIN = "gross-margin";
        static final String EXCESS = "excess";
        static final String DAYS_OUT = "days-out";
        static final String CARRYING_COST = "carrying-cost";
        static final String PRICE_SAVING = "price-saving";
        static final String HANDLING_SAVING = "handling-saving";
        static final String LOST_UNITS = "lost-units";
        static final String UNIT_CONTRIBUTION = "unit-contribution";
        static final String PERSON = "person";
        static final String ARTICLE = "article";
        static final String FORECAST = "forecast";
        static final String ACTUAL = "actual";
        static final String MINUTES_TO_RESPONSE = "minutes-to-response";
        static final String FOLLOW_UPS = "follow-ups";

        private Columns() {}
    }

    private final String id;
    private final Map<String, Content> columns;
    private final Supplier<OperationsFold> fold;

    OperationsFacts(String id, Map<String, Content> columns, Supplier<OperationsFold> fold) {
        this.id = id;
        this.columns = columns;
        this.fold = fold;
    }

    /** The id of the fact type. */
    public String id() {
        return id;
    }

    /**
     * The columns of a declared type that are read, in its order: those that hold what they should.
     */
    public List<FactColumn> readOf(FactType type) {
        return type.columns().stream()
                .filter(column -> column.content() == columns.get(column.id()))
                .toList();
    }

    /** Whether amounts are read, which must all be of one currency. */
    public boolean holdsMoney() {
        return columns.containsValue(MONEY);
    }

    /** Whether figures would read a column of that id. */
    public boolean reads(String column) {
        return columns.containsKey(column);
    }

    /** What adds them up, from the beginning. */
    public OperationsFold fold() {
        return fold.get();
    }
}
