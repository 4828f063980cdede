package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into values, collecting what is wrong with each. */
final class RowCells {

    /** Keys and names longer than this are a sign of a broken file, not of a long name. */
    static final int LONGEST_TEXT = 200;

    /** Above it a quantity is implausible. */
    static final long LARGEST_QUANTITY = 1_000_000_000L;

    /** Above it the price of one unit is implausible; in millionths it is far within a long. */
    static final long LARGEST_PRICE = 1_000_000_000L;

    private static final int PRICE_DECIMALS = 6;

    private final NumberFormat numbers;
    private final String exampleNumber;
    private final DayCell days;
    private final int decimals;
    private final BigDecimal largestAmount;
    private final Column order;
    private final Column date;
    private final Column customer;
    private final Column product;
    private final Column productName;
    private final Column quantity;
    private final Column price;
    private final Column amount;
    private final Column country;

    RowCells(ImportProfile profile, List<String> header, DayCell days) {
        this.numbers = new NumberFormat(profile.formats());
        this.exampleNumber = "1234" + profile.formats().decimalMark() + "56";
        this.days = days;
        this.decimals = profile.currency().getDefaultFractionDigits();
        this.largestAmount =
                profile.largestAmount().min(BigDecimal.valueOf(Long.MAX_VALUE, decimals));
        ProfileColumns columns = profile.columns();
        this.order = Column.of(columns.order(), header);
        this.date = Column.of(columns.date(), header);
        this.customer = Column.of(columns.customer(), header);
        this.product = Column.of(columns.product(), header);
        this.productName = Column.of(columns.productName(), header);
        this.quantity = Column.of(columns.quantity(), header);
        this.price = Column.of(columns.price(), header);
        this.amount = Column.of(columns.amount(), header);
        this.country = Column.of(columns.country(), header);
    }

    /**
     * A column and its position in the file; a column the profile does not name is always empty.
     */
    private record Column(String name, int position) {

        static Column of(@Nullable String name, List<String> header) {
            return name == null ? new Column("", -1) : new Column(name, header.indexOf(name));
        }

        boolean isNamed() {
            return position >= 0;
        }

        String text(List<String> fields) {
            return isNamed() ? fields.get(position).strip() : "";
        }
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
            String country) {

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
                    country);
        }
    }

    /** The values, or null if there were problems. */
    @Nullable Values read(List<String> fields, List<CellProblem> problems) {
        String orderKey = required(order, fields, problems);
        String productKey = required(product, fields, problems);
        String customerKey = text(customer, fields, problems);
        String name = text(productName, fields, problems);
        String land = text(country, fields, problems);
        LocalDate day = days.read(date.text(fields), problems);
        BigDecimal units = number(quantity, fields, 0, LARGEST_QUANTITY, problems);
        BigDecimal unitPrice = number(price, fields, PRICE_DECIMALS, LARGEST_PRICE, problems);
        BigDecimal value = amount(fields, units, unitPrice, problems);
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
                value.movePointRight(decimals).longValueExact(),
                land);
    }

    /** What the row states, or else quantity × price where both could be read. */
    private @Nullable BigDecimal amount(
            List<String> fields,
            @Nullable BigDecimal units,
            @Nullable BigDecimal unitPrice,
            List<CellProblem> problems) {
        if (amount.isNamed()) {
            return plausible(amount, fields, number(amount, fields, decimals, problems), problems);
        }
        if (units == null || unitPrice == null) {
            return null;
        }
        BigDecimal product = units.multiply(unitPrice).setScale(decimals, RoundingMode.HALF_UP);
        return plausible(price, fields, product, problems);
    }

    private @Nullable BigDecimal plausible(
            Column column,
            List<String> fields,
            @Nullable BigDecimal value,
            List<CellProblem> problems) {
        if (value != null && value.abs().compareTo(largestAmount) > 0) {
            problems.add(
                    problem(
                            column,
                            fields,
                            "too-large",
                            "The row's amount is above the profile's limit of "
                                    + largestAmount.toPlainString()
                                    + "."));
            return null;
        }
        return value;
    }

    private @Nullable BigDecimal number(
            Column column,
            List<String> fields,
            int mostDecimals,
            long largest,
            List<CellProblem> problems) {
        BigDecimal number = number(column, fields, mostDecimals, problems);
        if (number != null && number.abs().compareTo(BigDecimal.valueOf(largest)) > 0) {
            problems.add(
                    problem(
                            column,
                            fields,
                            "too-large",
                            "More than " + largest + " is implausible here."));
            return null;
        }
        return number;
    }

    private @Nullable BigDecimal number(
            Column column, List<String> fields, int mostDecimals, List<CellProblem> problems) {
        String text = column.text(fields);
        BigDecimal number = numbers.read(text).orElse(null);
        if (number == null) {
            problems.add(
                    text.isEmpty()
                            ? missing(column, fields)
                            : problem(
                                    column,
                                    fields,
                                    "not-a-number",
                                    "Not a number as the profile writes them, such as "
                                            + exampleNumber
                                            + "."));
            return null;
        }
        if (number.scale() > mostDecimals && number.stripTrailingZeros().scale() > mostDecimals) {
            problems.add(
                    problem(
                            column,
                            fields,
                            "too-many-decimals",
                            "At most " + mostDecimals + " decimals are allowed here."));
            return null;
        }
        return number;
    }

    private static String required(Column column, List<String> fields, List<CellProblem> problems) {
        String text = text(column, fields, problems);
        if (text.isEmpty()) {
            problems.add(missing(column, fields));
        }
        return text;
    }

    private static String text(Column column, List<String> fields, List<CellProblem> problems) {
        String text = column.text(fields);
        if (text.length() > LONGEST_TEXT) {
            problems.add(
                    problem(
                            column,
                            fields,
                            "too-long",
                            "More than " + LONGEST_TEXT + " characters."));
        }
        if (holdsControl(text)) {
            problems.add(
                    problem(
                            column,
                            fields,
                            "control-character",
                            "The cell holds a control character."));
        }
        return text;
    }

    private static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static CellProblem missing(Column column, List<String> fields) {
        return problem(column, fields, "missing", "The cell must not be empty.");
    }

    private static CellProblem problem(
            Column column, List<String> fields, String code, String reason) {
        return new CellProblem(column.name(), column.text(fields), code, reason);
    }
}
