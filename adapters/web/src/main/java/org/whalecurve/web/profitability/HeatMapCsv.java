package org.whalecurve.web.profitability;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.heatmap.HeatCell;
import org.whalecurve.domain.heatmap.HeatMap;
import org.whalecurve.domain.money.Money;
import org.whalecurve.web.CsvText;

/** A heat map to be taken along: laid out as it is seen, profits in the cells. */
final class HeatMapCsv {

    private HeatMapCsv() {}

    static String of(HeatMapReport report) {
        StringBuilder text = new StringBuilder();
        text.append(
                CsvText.row(
                        concat(
                                List.of("customer"),
                                report.products().stream()
                                        .map(product -> CsvText.safe(product.name()))
                                        .toList(),
                                List.of("all other products", "whole orders", "total"))));
        List<HeatMap.Row> rows = report.map().rows();
        for (int i = 0; i < rows.size(); i++) {
            Customer customer = i < report.customers().size() ? report.customers().get(i) : null;
            text.append(
                    CsvText.row(
                            concat(
                                    List.of(
                                            customer == null
                                                    ? "all others"
                                                    : CsvText.safe(customer.name())),
                                    rows.get(i).cells().stream()
                                            .map(cell -> cell == null ? "" : money(cell, report))
                                            .toList(),
                                    List.of(money(rows.get(i).total(), report)))));
        }
        text.append(
                CsvText.row(
                        concat(
                                List.of("together"),
                                report.map().columns().stream()
                                        .map(cell -> money(cell, report))
                                        .toList(),
                                List.of(money(report.map().whole(), report)))));
        return text.toString();
    }

    private static String money(HeatCell cell, HeatMapReport report) {
        return new Money(cell.profit(), Currency.getInstance(report.currency())).toDecimal();
    }

    private static List<String> concat(List<String> first, List<String> middle, List<String> last) {
        return Stream.of(first, middle, last).flatMap(List::stream).toList();
    }
}
