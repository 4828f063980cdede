package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single cells in the notation of a profile, collecting what is wrong with each. */
final class CellReading {

    /** Keys and names longer than this are a sign of a broken file, not of a long name. */
    static final int LONGEST_TEXT = 200;

    private final NumberFormat numbers;
    private final String exampleNumber;
    private final int decimals;
    private final BigDecimal largestAmount;

    CellReading(ImportProfile profile) {
        this.numbers = new NumberFormat(profile.formats());
        this.exampleNumber = "1234" + profile.formats().decimalMark() + "56";
        this.decimals = profile.currency().getDefaultFractionDigits();
        this.largestAmount =
                profile.largestAmount().min(BigDecimal.valueOf(Long.MAX_VALUE, decimals));
    }

    /** How many decimals an amount of the profile's currency has. */
    int decimals() {
        return decimals;
    }

    /** An amount of money of a plausible size, or null if there was a problem. */
    @Nullable BigDecimal amount(
            CellColumn column, List<String> fields, List<CellProblem> problems) {
        return plausible(column, fields, number(column, fields, decimals, problems), problems);
    }

    /** The value, or null if it is above what the profile takes for plausible. */
    @Nullable BigDecimal plausible(
            CellColumn column,
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

    /** The value, or null if it is below zero. */
    @Nullable BigDecimal notBelowZero(
            CellColumn column,
            List<String> fields,
            @Nullable BigDecimal value,
            List<CellProblem> problems) {
        if (value != null && value.signum() < 0) {
            problems.add(
                    problem(
                            column,
                            fields,
                            "below-zero",
                            "What one unit is worth must not be below zero; goods taken back have a quantity below zero."));
            return null;
        }
        return value;
    }

    /** A number of a plausible size, or null if there was a problem. */
    @Nullable BigDecimal number(
            CellColumn column,
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

    /** A number, or null if there was a problem. */
    @Nullable BigDecimal number(
            CellColumn column, List<String> fields, int mostDecimals, List<CellProblem> problems) {
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

    /** A text that must not be empty. */
    static String required(CellColumn column, List<String> fields, List<CellProblem> problems) {
        String text = text(column, fields, problems);
        if (text.isEmpty()) {
            problems.add(missing(column, fields));
        }
        return text;
    }

    /** A text of harmless length and characters; it may be empty. */
    static String text(CellColumn column, List<String> fields, List<CellProblem> problems) {
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

    private static CellProblem missing(CellColumn column, List<String> fields) {
        return problem(column, fields, "missing", "The cell must not be empty.");
    }

    private static CellProblem problem(
            CellColumn column, List<String> fields, String code, String reason) {
        return new CellProblem(column.name(), column.text(fields), code, reason);
    }
}
