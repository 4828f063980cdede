package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into values, collecting what is wrong with each. */
final class RowCells {

    /** Keys and names longer than this are a sign of a broken file, not of a long name. */
    static final int LONGEST_TEXT = 200;

    /**
     * Above it a quantity is implausible, and quantity × price could leave the range of exact
     * arithmetic.
     */
    static final long LARGEST_QUANTITY = 1_000_000_000L;

    private static final int PRICE_DECIMALS = 6;

    private final ImportProfile profile;
    private final NumberFormat numbers;
    private final DateTimeFormatter dates;
    private final int order;
    private final int date;
    private final int customer;
    private final int product;
    private final int productName;
    private final int quantity;
    private final int price;
    private final int amount;
    private final int country;
    private String lastDateText = "";
    private @Nullable LocalDate lastDate;

    RowCells(ImportProfile profile, List<String> header) {
        this.profile = profile;
        this.numbers = new NumberFormat(profile.formats());
        this.dates =
                DateTimeFormatter.ofPattern(profile.formats().date(), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT);
        ProfileColumns columns = profile.columns();
        this.order = header.indexOf(columns.order());
        this.date = header.indexOf(columns.date());
        this.customer = position(header, columns.customer());
        this.product = header.indexOf(columns.product());
        this.productName = position(header, columns.productName());
        this.quantity = header.indexOf(columns.quantity());
        this.price = header.indexOf(columns.price());
        this.amount = position(header, columns.amount());
        this.country = position(header, columns.country());
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
        String orderKey = required(profile.columns().order(), text(fields, order), problems);
        String productKey = required(profile.columns().product(), text(fields, product), problems);
        String customerKey =
                checked(profile.columns().customer(), text(fields, customer), problems);
        String name = checked(profile.columns().productName(), text(fields, productName), problems);
        String land = checked(profile.columns().country(), text(fields, country), problems);
        LocalDate day = day(text(fields, date), problems);
        BigDecimal units = quantity(text(fields, quantity), problems);
        BigDecimal unitPrice =
                number(profile.columns().price(), text(fields, price), PRICE_DECIMALS, problems);
        BigDecimal value =
                units == null || unitPrice == null
                        ? null
                        : amount(fields, units, unitPrice, problems);
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
                value.movePointRight(decimals()).longValueExact(),
                land);
    }

    private @Nullable LocalDate day(String text, List<CellProblem> problems) {
        if (text.equals(lastDateText) && lastDate != null) {
            return lastDate;
        }
        try {
            lastDate = LocalDate.from(dates.parse(text));
            lastDateText = text;
            return lastDate;
        } catch (DateTimeParseException e) {
            problems.add(
                    new CellProblem(
                            profile.columns().date(),
                            text,
                            "not-a-date",
                            "Not a date in the form " + profile.formats().date() + "."));
            return null;
        }
    }

    private @Nullable BigDecimal quantity(String text, List<CellProblem> problems) {
        BigDecimal units = number(profile.columns().quantity(), text, 0, problems);
        if (units != null && units.abs().compareTo(BigDecimal.valueOf(LARGEST_QUANTITY)) > 0) {
            problems.add(
                    new CellProblem(
                            profile.columns().quantity(),
                            text,
                            "too-large",
                            "A quantity above " + LARGEST_QUANTITY + " is implausible."));
        }
        return units;
    }

    private @Nullable BigDecimal amount(
            List<String> fields,
            BigDecimal units,
            BigDecimal unitPrice,
            List<CellProblem> problems) {
        String column = profile.columns().amount();
        String text = column == null ? text(fields, price) : text(fields, amount);
        BigDecimal value =
                column == null
                        ? units.multiply(unitPrice).setScale(decimals(), RoundingMode.HALF_UP)
                        : number(column, text, decimals(), problems);
        if (value != null && value.abs().compareTo(profile.largestAmount()) > 0) {
            problems.add(
                    new CellProblem(
                            column == null ? profile.columns().price() : column,
                            text,
                            "too-large",
                            "The row's amount is above the limit "
                                    + profile.largestAmount().toPlainString()
                                    + " of the profile."));
            return null;
        }
        return value;
    }

    private @Nullable BigDecimal number(
            String column, String text, int decimals, List<CellProblem> problems) {
        BigDecimal number = numbers.read(text).orElse(null);
        if (number == null) {
            problems.add(
                    new CellProblem(
                            column,
                            text,
                            text.isEmpty() ? "missing" : "not-a-number",
                            "Not a number as the profile writes them, such as 1234"
                                    + profile.formats().decimalMark()
                                    + "56."));
        } else if (number.stripTrailingZeros().scale() > decimals) {
            problems.add(
                    new CellProblem(
                            column,
                            text,
                            "too-many-decimals",
                            "At most " + decimals + " decimals are allowed here."));
            return null;
        }
        return number;
    }

    private static String required(String column, String text, List<CellProblem> problems) {
        if (text.isEmpty()) {
            problems.add(new CellProblem(column, text, "missing", "The cell must not be empty."));
        }
        return checked(column, text, problems);
    }

    private static String checked(
            @Nullable String column, String text, List<CellProblem> problems) {
        if (text.length() > LONGEST_TEXT) {
            problems.add(
                    new CellProblem(
                            column == null ? "" : column,
                            text,
                            "too-long",
                            "More than " + LONGEST_TEXT + " characters."));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add(
                    new CellProblem(
                            column == null ? "" : column,
                            text,
                            "control-character",
                            "The cell holds a control character."));
        }
        return text;
    }

    private int decimals() {
        return profile.currency().getDefaultFractionDigits();
    }

    private static int position(List<String> header, @Nullable String column) {
        return column == null ? -1 : header.indexOf(column);
    }

    private static String text(List<String> fields, int at) {
        return at < 0 ? "" : fields.get(at).strip();
    }
}
