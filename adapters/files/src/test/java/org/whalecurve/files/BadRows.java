package org.whalecurve.files;

import static org.whalecurve.files.BadFile.GOOD;
import static org.whalecurve.files.BadFile.read;
import static org.whalecurve.files.BadFile.rejected;
import static org.whalecurve.files.BadFile.rows;
import static org.whalecurve.files.BadFile.utf8;
import static org.whalecurve.files.ReadFile.HEADER;

import java.util.List;
import org.whalecurve.domain.imports.ProfileFormats;
import org.whalecurve.files.BadFile.Rejection;

/** Tables of which single rows cannot be accepted; the others are not lost. */
final class BadRows {

    private static final ProfileFormats BRITISH = new ProfileFormats("dd/MM/uuuu", '.', '\0');

    private BadRows() {}

    static List<BadFile> fields() {
        return List.of(
                rejected("a row too short", "1002,2011-03-01", "", "wrong-number-of-fields"),
                rejected("a row too long", GOOD + ",x,y", "", "wrong-number-of-fields"),
                rejected("a separator at the end", GOOD + ",", "", "wrong-number-of-fields"),
                read(
                        "a last line that was cut off",
                        utf8(HEADER + "\n" + GOOD + "\n1002,2011-03-01,C1,P"),
                        1,
                        new Rejection(3, "", "wrong-number-of-fields")),
                read(
                        "a total at the end",
                        rows(GOOD, "Total,,,,,2,25.00,"),
                        1,
                        new Rejection(3, "Date", "missing"),
                        new Rejection(3, "Product", "missing")),
                rejected("a bell", GOOD.replace("Lamp", "La\u0007mp"), "Name", "control-character"),
                read(
                        "formulas where text stands: text is data",
                        rows(
                                GOOD.replace("Lamp", "=cmd|' /C calc'!A0"),
                                GOOD.replace("Lamp", "@SUM(1+1)"),
                                GOOD.replace("C1", "+441234"),
                                GOOD.replace("Lamp", "-2+3")),
                        4),
                rejected("a formula for a number", number("=1+1"), "Price", "not-a-number"),
                rejected(
                        "a formula for a date",
                        GOOD.replace("2011-03-01", "=TODAY()"),
                        "Date",
                        "not-a-date"));
    }

    static List<BadFile> numbers() {
        return List.of(
                rejected("dots between thousands", number("1.234.56"), "Price", "not-a-number"),
                rejected(
                        "commas between thousands",
                        number("\"1,234.56\""),
                        "Price",
                        "not-a-number"),
                rejected("blanks between thousands", number("1 234.56"), "Price", "not-a-number"),
                rejected("hard blanks", number("1\u00a0234.56"), "Price", "not-a-number"),
                rejected("narrow blanks", number("1\u202f234.56"), "Price", "not-a-number"),
                rejected("apostrophes", number("1'234.56"), "Price", "not-a-number"),
                rejected("a decimal comma", number("\"12,50\""), "Price", "not-a-number"),
                rejected("Arabic digits", number("\u0661\u0662"), "Price", "not-a-number"),
                rejected("full-width digits", number("\uff11\uff12"), "Price", "not-a-number"),
                rejected("a minus sign of print", number("\u221212.50"), "Price", "not-a-number"),
                rejected("a minus at the end", number("12.50-"), "Price", "not-a-number"),
                rejected("parentheses", number("(12.50)"), "Price", "not-a-number"),
                rejected("an exponent", number("1e3"), "Price", "not-a-number"),
                rejected("hexadecimal", number("0x1F"), "Price", "not-a-number"),
                rejected("no number", number("NaN"), "Price", "not-a-number"),
                rejected("infinity", number("Infinity"), "Price", "not-a-number"),
                rejected("a currency sign", number("\u00a312.50"), "Price", "not-a-number"),
                rejected("two signs", number("--12.50"), "Price", "not-a-number"),
                rejected("nothing", number(""), "Price", "missing"),
                rejected(
                        "a price beyond reason",
                        number("1" + "0".repeat(10)),
                        "Price",
                        "too-large"),
                rejected("an amount above the limit", number("600000"), "Price", "too-large"),
                rejected("forty digits", number("1".repeat(40)), "Price", "not-a-number"),
                rejected("seven decimals", number("1.2345678"), "Price", "too-many-decimals"),
                rejected(
                        "half a unit",
                        GOOD.replace(",2,", ",2.5,"),
                        "Quantity",
                        "too-many-decimals"),
                rejected(
                        "more units than there can be",
                        GOOD.replace(",2,", ",2000000000,"),
                        "Quantity",
                        "too-large"),
                read(
                        "a plus, blanks around, many zeros",
                        rows(number("+12.5"), number(" 012.500000 ")),
                        2),
                read(
                                "numbers as the profile writes them",
                                rows(number("\"1.234,56\""), number("\"1234,56\"")),
                                2)
                        .with(new ProfileFormats("uuuu-MM-dd", ',', '.')),
                read(
                                "thousands in the wrong place",
                                rows(
                                        number("\"12.34,56\""),
                                        number("\"1.2345,6\""),
                                        number("\".123,4\"")),
                                0,
                                new Rejection(2, "Price", "not-a-number"),
                                new Rejection(3, "Price", "not-a-number"),
                                new Rejection(4, "Price", "not-a-number"))
                        .with(new ProfileFormats("uuuu-MM-dd", ',', '.')));
    }

    static List<BadFile> dates() {
        return List.of(
                rejected("30 February", date("2011-02-30"), "Date", "not-a-date"),
                rejected("29 February of no leap year", date("2011-02-29"), "Date", "not-a-date"),
                rejected("a year of two digits", date("11-02-03"), "Date", "not-a-date"),
                rejected("a time too many", date("2011-02-03 10:00"), "Date", "not-a-date"),
                rejected("a serial number", date("40603"), "Date", "not-a-date"),
                rejected("a day before the first", date("2009-12-31"), "Date", "date-out-of-range"),
                rejected("a day that is not yet", date("2012-01-01"), "Date", "date-out-of-range"),
                read(
                                "month and day the American way",
                                rows(date("31/11/2011"), date("11/31/2011"), date("30/11/2011")),
                                1,
                                new Rejection(2, "Date", "not-a-date"),
                                new Rejection(3, "Date", "not-a-date"))
                        .with(BRITISH));
    }

    private static String number(String price) {
        return GOOD.replace("12.50", price);
    }

    private static String date(String date) {
        return GOOD.replace("2011-03-01", date);
    }
}
