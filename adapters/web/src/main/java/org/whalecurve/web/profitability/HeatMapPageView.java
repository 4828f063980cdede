package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.heatmap.HeatCell;
import org.whalecurve.domain.heatmap.HeatMap;
import org.whalecurve.domain.products.Product;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What customers earn with products: a table whose cells are coloured, so that whoever cannot see
 * the colours reads the same figures.
 *
 * @param message what it says, in a sentence
 * @param choices how customers and products can be chosen
 * @param columns the products, all others, and what no product causes
 * @param rows the customers, then all others, if they are known
 * @param together what each column comes to
 * @param hidden how many customers the reader does not see, in words; empty if there are none
 * @param export the address of the table that one takes along
 */
record HeatMapPageView(
        String message,
        String currency,
        List<Choice> choices,
        List<String> columns,
        List<Row> rows,
        Row together,
        String hidden,
        Address export) {

    /** A way to choose. */
    record Choice(String key, String words, boolean chosen) {}

    /**
     * A customer, or several together.
     *
     * @param page what the customer earns with each product; null for several
     */
    record Row(String name, @Nullable Address page, List<Cell> cells, Amount total) {}

    /**
     * A cell.
     *
     * @param shade the class of its colour
     * @param amount what was earned; null where nothing was sold
     * @param page what stands behind it; null where nobody opens it
     */
    record Cell(String shade, @Nullable Amount amount, @Nullable Address page) {}

    static HeatMapPageView of(HeatMapReport report, HeatChoice choice, Wording wording) {
        HeatMap map = report.map();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < map.rows().size(); i++) {
            Customer customer = i < report.customers().size() ? report.customers().get(i) : null;
            HeatMap.Row row = map.rows().get(i);
            Address page =
                    customer == null
                            ? null
                            : new ExplanationAddress(report.run(), customer.key())
                                    .dividedOver(ObjectWords.called("products"));
            rows.add(
                    new Row(
                            customer == null ? others(report, wording) : customer.name(),
                            page,
                            row.cells().stream()
                                    .map(cell -> cell(cell, page, report, wording))
                                    .toList(),
                            wording.amount(row.total().profit(), report.currency())));
        }
        List<String> columns =
                new ArrayList<>(report.products().stream().map(Product::name).toList());
        columns.add("All other products");
        columns.add("Whole orders");
        return new HeatMapPageView(
                message(report, wording),
                report.currency(),
                Arrays.stream(HeatChoice.values())
                        .map(each -> new Choice(each.key(), each.words(), each == choice))
                        .toList(),
                columns,
                rows,
                new Row(
                        "Together",
                        null,
                        map.columns().stream()
                                .map(cell -> cell(cell, null, report, wording))
                                .toList(),
                        wording.amount(map.whole().profit(), report.currency())),
                report.notShown() == 0
                        ? ""
                        : "+ "
                                + wording.count(report.notShown(), "customer", "customers")
                                + " outside your area",
                Address.of("/app/customers/heat-map/export")
                        .with("run", report.run())
                        .with("by", choice.key()));
    }

    private static Cell cell(
            @Nullable HeatCell cell,
            @Nullable Address page,
            HeatMapReport report,
            Wording wording) {
        if (cell == null) {
            return new Cell("heat-none", null, null);
        }
        int shade = report.map().shade(cell);
        return new Cell(
                shade == 0
                        ? "heat-zero"
                        : (shade > 0 ? "heat-plus-" : "heat-minus-") + Math.abs(shade),
                wording.amount(cell.profit(), report.currency()),
                page);
    }

    private static String others(HeatMapReport report, Wording wording) {
        return report.others() == 0
                ? "Without a customer"
                : wording.count(report.others(), "other customer", "other customers") + " and none";
    }

    private static String message(HeatMapReport report, Wording wording) {
        List<HeatCell> cells =
                report.map().rows().stream()
                        .limit(report.customers().size())
                        .flatMap(row -> row.cells().stream().limit(report.products().size()))
                        .filter(Objects::nonNull)
                        .map(HeatCell.class::cast)
                        .toList();
        long fields = (long) report.customers().size() * report.products().size();
        List<HeatCell> losing = cells.stream().filter(cell -> cell.profit() < 0).toList();
        String lost =
                wording.money(
                        losing.stream().mapToLong(HeatCell::profit).reduce(0, Math::addExact),
                        report.currency());
        return "%s bought %s of %s: %s nothing was sold, and %s."
                .formatted(
                        wording.count(report.customers().size(), "customer", "customers"),
                        wording.count(cells.size()),
                        wording.count(
                                fields,
                                "combination with a product",
                                "combinations with a product"),
                        wording.count(fields - cells.size(), "time", "times"),
                        losing.isEmpty()
                                ? "none of the others lost money"
                                : wording.count(losing.size())
                                        + " of the others lost "
                                        + lost
                                        + " together");
    }
}
