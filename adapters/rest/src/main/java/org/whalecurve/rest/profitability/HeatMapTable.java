package org.whalecurve.rest.profitability;

import java.util.List;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.heatmap.HeatCell;
import org.whalecurve.domain.heatmap.HeatMap;
import org.whalecurve.domain.products.Product;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;

/** A heat map as a table: a row for each cell in which something was sold or borne. */
final class HeatMapTable {

    private static final List<String> HEADER =
            List.of("row", "customer", "column", "product", "net_revenue", "profit", "currency");

    private HeatMapTable() {}

    static void write(HeatMapReport report, Download.Lines lines) {
        CsvRow header = new CsvRow();
        HEADER.forEach(header::text);
        lines.write(header);
        List<HeatMap.Row> rows = report.map().rows();
        for (int i = 0; i < rows.size(); i++) {
            Customer customer = i < report.customers().size() ? report.customers().get(i) : null;
            for (int j = 0; j < rows.get(i).cells().size(); j++) {
                HeatCell cell = rows.get(i).cells().get(j);
                if (cell != null) {
                    int beyond = j - report.products().size();
                    Product product = beyond < 0 ? report.products().get(j) : null;
                    lines.write(
                            new CsvRow()
                                    .text(customer == null ? "all-others" : "customer")
                                    .text(customer == null ? null : customer.key())
                                    .text(
                                            beyond < 0
                                                    ? "product"
                                                    : beyond == 0
                                                            ? "other-products"
                                                            : "whole-orders")
                                    .text(product == null ? null : product.key())
                                    .amount(cell.netRevenue(), report.currency())
                                    .amount(cell.profit(), report.currency())
                                    .text(report.currency()));
                }
            }
        }
    }
}
