package org.whalecurve.rest.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.CsvTable;

/** Customers as a table that can be fetched, changed in a spreadsheet and sent back. */
final class CustomerTable {

    static final List<String> HEADER =
            List.of("key", "name", "country", "segment", "parent", "owner", "unit");

    private CustomerTable() {}

    /** The customers of a table; a problem for the caller names every wrong line. */
    static List<CustomerDetails> read(String text) {
        return CsvTable.read(text, HEADER).stream().map(CustomerTable::detailsOf).toList();
    }

    static String header() {
        CsvRow row = new CsvRow();
        HEADER.forEach(row::text);
        return row.line();
    }

    static CsvRow rowOf(Customer customer) {
        return new CsvRow()
                .text(customer.key())
                .text(customer.name())
                .text(customer.country())
                .text(customer.segment())
                .text(customer.parent())
                .text(customer.owner())
                .text(customer.unit());
    }

    private static CustomerDetails detailsOf(CsvTable.Row row) {
        List<String> cells = row.cells();
        return new CustomerDetails(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                orNull(cells.get(3)),
                orNull(cells.get(4)),
                orNull(cells.get(5)),
                orNull(cells.get(6)));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
