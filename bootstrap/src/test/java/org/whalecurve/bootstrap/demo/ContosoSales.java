package org.whalecurve.bootstrap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The sales table of Contoso and what its own columns say of each line: no line of the product's
 * code takes part.
 *
 * @param lines in the order of the file
 */
record ContosoSales(List<Line> lines) {

    private static final int CENTS = 2;

    /**
     * A line of the file. All but the margin are the column rounded half up to the cent.
     *
     * @param line its number in the file
     * @param revenue the column net_revenue
     * @param list the column gross_revenue
     * @param cost the column cogs
     * @param statedMargin the column margin as it stands there, with the noise of its floating
     *     point
     */
    record Line(
            long line,
            String customer,
            BigDecimal revenue,
            BigDecimal list,
            BigDecimal cost,
            BigDecimal statedMargin) {

        /** Net revenue less cost of goods, each of which is an amount of money. */
        BigDecimal margin() {
            return revenue.subtract(cost);
        }

        /** The column margin, rounded half up to the cent. */
        BigDecimal roundedMargin() {
            return cents(statedMargin);
        }
    }

    static ContosoSales read() {
        List<String> rows = document("sales.csv").lines().toList();
        List<String> header = DeliveredFile.cells(rows.getFirst());
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            var row = new ExportedTable.Row(header, DeliveredFile.cells(rows.get(i)));
            lines.add(
                    new Line(
                            i + 1L,
                            row.text("customer_key"),
                            cents(row.number("net_revenue")),
                            cents(row.number("gross_revenue")),
                            cents(row.number("cogs")),
                            row.number("margin")));
        }
        return new ContosoSales(lines);
    }

    /** The text of a document of the company. */
    static String document(String name) {
        try (InputStream in = ContosoSales.class.getResourceAsStream("contoso/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
