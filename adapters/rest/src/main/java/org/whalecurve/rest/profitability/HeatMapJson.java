package org.whalecurve.rest.profitability;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.heatmap.HeatCell;
import org.whalecurve.domain.heatmap.HeatMap;
import org.whalecurve.domain.products.Product;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "HeatMap",
        description = "Customers in rows, products in columns, what was earned in the cells.")
record HeatMapJson(
        String run,
        String period,
        @Schema(
                        description =
                                "The columns: the chosen products, all others, and what no product"
                                        + " causes.")
                List<ColumnJson> columns,
        @Schema(description = "The chosen customers, then all others where one sees the company.")
                List<RowJson> rows,
        @Schema(description = "What all of it comes to.") CellJson whole,
        @Schema(description = "The shades on either side of nothing.") int shades,
        @Schema(description = "How many customers the row of all others holds.") int others,
        @Schema(description = "Customers of the run outside one's scope.") int notShown) {

    @Schema(name = "HeatMapColumn", description = "A product, or several together.")
    record ColumnJson(
            @Schema(enumeration = {"product", "other-products", "whole-orders"}) String kind,
            @Schema(nullable = true) @Nullable String product,
            @Schema(nullable = true) @Nullable String name,
            CellJson total) {}

    @Schema(name = "HeatMapRow", description = "A customer, or all others together.")
    record RowJson(
            @Schema(nullable = true, description = "The company's key; null for all others.")
                    @Nullable String customer,
            @Schema(nullable = true) @Nullable String name,
            @Schema(
                            description =
                                    "One for each column; null where nothing was sold and nothing"
                                            + " borne.")
                    List<@Nullable CellJson> cells,
            CellJson total) {}

    @Schema(name = "HeatMapCell", description = "What was bought and what was left of it.")
    record CellJson(
            Amount netRevenue,
            Amount profit,
            @Schema(
                            description =
                                    "The colour, from minus `shades` for the largest losses to"
                                            + " `shades`; 0 where nothing is left.")
                    int shade) {}

    static HeatMapJson from(HeatMapReport report) {
        HeatMap map = report.map();
        List<RowJson> rows = new ArrayList<>();
        for (int i = 0; i < map.rows().size(); i++) {
            Customer customer = i < report.customers().size() ? report.customers().get(i) : null;
            HeatMap.Row row = map.rows().get(i);
            rows.add(
                    new RowJson(
                            customer == null ? null : customer.key(),
                            customer == null ? null : customer.name(),
                            cells(row, report),
                            cell(row.total(), report)));
        }
        return new HeatMapJson(
                report.run(),
                report.period(),
                columns(report),
                rows,
                cell(map.whole(), report),
                HeatMap.SHADES,
                report.others(),
                report.notShown());
    }

    private static List<ColumnJson> columns(HeatMapReport report) {
        List<ColumnJson> columns = new ArrayList<>();
        for (int i = 0; i < report.map().columns().size(); i++) {
            int beyond = i - report.products().size();
            Product product = beyond < 0 ? report.products().get(i) : null;
            columns.add(
                    new ColumnJson(
                            beyond < 0
                                    ? "product"
                                    : beyond == 0 ? "other-products" : "whole-orders",
                            product == null ? null : product.key(),
                            product == null ? null : product.name(),
                            cell(report.map().columns().get(i), report)));
        }
        return columns;
    }

    private static List<@Nullable CellJson> cells(HeatMap.Row row, HeatMapReport report) {
        List<@Nullable CellJson> cells = new ArrayList<>();
        for (HeatCell cell : row.cells()) {
            cells.add(cell == null ? null : cell(cell, report));
        }
        return cells;
    }

    private static CellJson cell(HeatCell cell, HeatMapReport report) {
        return new CellJson(
                Amount.of(cell.netRevenue(), report.currency()),
                Amount.of(cell.profit(), report.currency()),
                report.map().shade(cell));
    }
}
