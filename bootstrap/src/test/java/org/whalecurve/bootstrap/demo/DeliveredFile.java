package org.whalecurve.bootstrap.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The demo company's file, added up by hand: no line of the product's code takes part.
 *
 * @param lines how many rows it has
 * @param total what all rows amount to
 * @param byCustomer what the rows of each customer amount to; the empty key for rows without one
 * @param orders the month of each order of a customer that sold something
 */
record DeliveredFile(
        long lines,
        BigDecimal total,
        Map<String, BigDecimal> byCustomer,
        Map<String, String> orders) {

    private static final int ORDER = 0;
    private static final int ARTICLE = 1;
    private static final int QUANTITY = 3;
    private static final int DAY = 4;
    private static final int PRICE = 5;
    private static final int CUSTOMER = 6;

    static DeliveredFile read(Path file) throws IOException {
        long lines = 0;
        BigDecimal total = BigDecimal.ZERO;
        Map<String, BigDecimal> byCustomer = new HashMap<>();
        Map<String, String> orders = new HashMap<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> cells = cells(line);
                BigDecimal amount =
                        new BigDecimal(cells.get(QUANTITY))
                                .multiply(new BigDecimal(cells.get(PRICE)))
                                .setScale(2, RoundingMode.HALF_UP);
                lines++;
                total = total.add(amount);
                byCustomer.merge(cells.get(CUSTOMER), amount, BigDecimal::add);
                if (sellsToACustomer(cells)) {
                    orders.putIfAbsent(
                            cells.get(CUSTOMER) + "/" + cells.get(ORDER),
                            cells.get(DAY).substring(0, "2011-11".length()));
                }
            }
        }
        return new DeliveredFile(lines, total, byCustomer, orders);
    }

    /** The codes of goods begin with a digit; postage, corrections and fees have words. */
    private static boolean sellsToACustomer(List<String> cells) {
        return !cells.get(CUSTOMER).isEmpty()
                && !cells.get(QUANTITY).startsWith("-")
                && Character.isDigit(cells.get(ARTICLE).charAt(0));
    }

    /** How many orders customers placed in a month. */
    long ordersOf(String month) {
        return orders.values().stream().filter(month::equals).count();
    }

    /** The cells of a line in which quotes may stand around a cell and are doubled within. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
