package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into values, collecting what is wrong with each. */
final class RowCells {

    /** Above it a quantity is implausible. */
    static final long LARGEST_QUANTITY = 1_000_000_000L;

    /** Above it the price of one unit is implausible; in millionths it is far within a long. */
    static final long LARGEST_PRICE = 1_000_000_000L;

    private static final int PRICE_DECIMALS = 6;

    private final CellReading reading;
    private final DayCell days;
    private final CellColumn order;
    private final CellColumn date;
    private final CellColumn customer;
    private final CellColumn product;
    private final CellColumn productName;
    private final CellColumn quantity;
    private final CellColumn price;
    private final CellColumn amount;
    private final CellColumn country;
    private final CellColumn channel;
    private final CellColumn listPrice;
    private final CellColumn unitCost;

    RowCells(CellReading reading, ProfileColumns columns, List<String> header, DayCell days) {
        this.reading = reading;
        this.days = days;
        this.order = CellColumn.of(columns.order(), header);
        this.date = CellColumn.of(columns.date(), header);
        this.customer = CellColumn.of(columns.customer(), header);
        this.product = CellColumn.of(columns.product(), header);
        this.productName = CellColumn.of(columns.productName(), header);
        this.quantity = CellColumn.of(columns.quantity(), header);
        this.price = CellColumn.of(columns.price(), header);
        this.amount = CellColumn.of(columns.amount(), header);
        this.country = CellColumn.of(columns.country(), header);
        this.channel = CellColumn.of(columns.channel(), header);
        this.listPrice = CellColumn.of(columns.listPrice(), header);
        this.unitCost = CellColumn.of(columns.unitCost(), header);
    }

    /** The values of a row whose cells could all be read. */
    record Values(
            String order,
            LocalDate date,
            @Nullable String customer,
            String product,
            String productName,
            long quantity,
            long priceMicros,
            long amountMinor,
            String country,
            String channel,
            StatedPrices stated) {

        OrderLine orderLine(long line, RowKind kind) {
            return new OrderLine(
                    line,
                    order,
                    customer,
                    product,
                    productName,
                    kind,
                    date,
                    quantity,
                    priceMicros,
                    amountMinor,
                    country,
                    channel,
                    stated);
        }
    }

    /** The values, or null if there were problems. */
    @Nullable Values read(List<String> fields, List<CellProblem> problems) {
        String orderKey = CellReading.required(order, fields, problems);
        String productKey = CellReading.required(product, fields, problems);
        String customerKey = CellReading.text(customer, fields, problems);
        String name = CellReading.text(productName, fields, problems);
        String land = CellReading.text(country, fields, problems);
        String way = CellReading.text(channel, fields, problems);
        LocalDate day = days.read(date.text(fields), problems);
        BigDecimal units = reading.number(quantity, fields, 0, LARGEST_QUANTITY, problems);
        BigDecimal unitPrice =
                reading.number(price, fields, PRICE_DECIMALS, LARGEST_PRICE, problems);
        BigDecimal value = amount(fields, units, unitPrice, problems);
        StatedPrices stated =
                StatedPrices.of(
                        stated(listPrice, fields, units, problems),
                        stated(unitCost, fields, units, problems));
        if (!problems.isEmpty()
                || day == null
                || units == null
                || unitPrice == null
                || value == null) {
            return null;
        }
        return new Values(
                orderKey,
                day,
                customerKey.isEmpty() ? null : customerKey,
                productKey,
                name,
                units.longValueExact(),
                unitPrice.movePointRight(PRICE_DECIMALS).longValueExact(),
                value.movePointRight(reading.decimals()).longValueExact(),
                land,
                way,
                stated);
    }

    /** What the row states of one unit, in millionths; an empty cell states nothing. */
    private long stated(
            CellColumn column,
            List<String> fields,
            @Nullable BigDecimal units,
            List<CellProblem> problems) {
        if (column.text(fields).isEmpty()) {
            return StatedPrices.NOT_STATED;
        }
        BigDecimal ofOne =
                reading.notBelowZero(
                        column,
                        fields,
                        reading.number(column, fields, PRICE_DECIMALS, LARGEST_PRICE, problems),
                        problems);
        if (ofOne == null
                || units == null
                || reading.plausible(column, fields, units.multiply(ofOne), problems) == null) {
            return StatedPrices.NOT_STATED;
        }
        return ofOne.movePointRight(PRICE_DECIMALS).longValueExact();
    }

    /** What the row states, or else quantity × price where both could be read. */
    private @Nullable BigDecimal amount(
            List<String> fields,
            @Nullable BigDecimal units,
            @Nullable BigDecimal unitPrice,
            List<CellProblem> problems) {
        if (amount.isNamed()) {
            return reading.amount(amount, fields, problems);
        }
        if (units == null || unitPrice == null) {
            return null;
        }
        BigDecimal product =
                units.multiply(unitPrice).setScale(reading.decimals(), RoundingMode.HALF_UP);
        return reading.plausible(price, fields, product, problems);
    }
}
