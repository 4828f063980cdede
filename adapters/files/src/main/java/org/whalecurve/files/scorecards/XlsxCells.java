package org.whalecurve.files.scorecards;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Currency;
import org.dhatim.fastexcel.Worksheet;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;

/**
 * Cells of a sheet: numbers as numbers with the formats of their units, days as days, and texts as
 * texts, which no spreadsheet takes for formulas whatever they begin with.
 */
final class XlsxCells {

    private static final String HEAD_GROUND = "D9E1E8";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    /** More than any reader sees, fewer than a spreadsheet drops. */
    private static final int DECIMALS = 9;

    private final Worksheet sheet;
    private final Currency currency;

    XlsxCells(Worksheet sheet, CardWords words) {
        this.sheet = sheet;
        this.currency = words.currency();
    }

    /** The head of a column. */
    void head(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().wrapText(true).fillColor(HEAD_GROUND).set();
    }

    /** A moment, told without its zone. */
    void write(int row, int column, LocalDateTime moment) {
        sheet.value(row, column, moment);
        sheet.style(row, column).format(MOMENT).horizontalAlignment("left").set();
    }

    void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Cell.Value(var amount, var unit) -> {
                sheet.value(row, column, number(amount, unit, unit == Unit.PERCENT));
                sheet.style(row, column).format(formatOf(amount, unit)).set();
            }
            case Cell.Change(var amount, var unit) -> {
                sheet.value(row, column, number(amount, unit, false));
                sheet.style(row, column).format(signed(formatOfChange(amount, unit))).set();
            }
        }
    }

    /**
     * @param share whether per cent become parts of one, as spreadsheets keep them
     */
    private BigDecimal number(Fraction amount, Unit unit, boolean share) {
        if (unit == Unit.MONEY) {
            return amount.decimal(0).movePointLeft(currency.getDefaultFractionDigits());
        }
        BigDecimal shortest =
                (share ? amount.dividedBy(unit.scale()) : amount)
                        .decimal(DECIMALS)
                        .stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private String formatOf(Fraction amount, Unit unit) {
        return switch (unit) {
            case MONEY -> money();
            case PERCENT -> "0.0%";
            case COUNT -> amount.isWhole() ? "#,##0" : "#,##0.0";
            case RATIO -> "#,##0.00";
            case DAYS -> "#,##0.0\" days\"";
            case MINUTES -> "#,##0.0\" min\"";
            case POINTS -> "0.0";
        };
    }

    /** The difference of two percentages is in points. */
    private String formatOfChange(Fraction amount, Unit unit) {
        return switch (unit) {
            case PERCENT, POINTS -> "0.0\" points\"";
            case MONEY, COUNT, RATIO, DAYS, MINUTES -> formatOf(amount, unit);
        };
    }

    private String money() {
        int digits = currency.getDefaultFractionDigits();
        return digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
    }

    private static String signed(String format) {
        return "+" + format + ";-" + format + ";" + format;
    }
}
