package org.whalecurve.rest.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.json.Word;

/** Statements as the rows of a table, one for each customer. */
final class StatementTable {

    private static final List<String> WHO =
            List.of(
                    "run",
                    "period",
                    "currency",
                    "rank",
                    "customer",
                    "name",
                    "country",
                    "segment",
                    "owner",
                    "unit");
    private static final List<String> FIGURES =
            List.of(
                    "net revenue",
                    "known product cost",
                    "assumed product cost",
                    "assumption",
                    "uncosted",
                    "cost to serve",
                    "profit");

    private final Download.Lines lines;
    private boolean begun;

    StatementTable(Download.Lines lines) {
        this.lines = lines;
    }

    void add(StatementView view) {
        if (!begun) {
            begin(view.activities(), view.drivers());
        }
        CustomerStatement figures = view.statement();
        String currency = view.currency();
        CsvRow row = new CsvRow().text(view.run()).text(view.period()).text(currency);
        addCustomer(row, view.customer(), figures.rank());
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            row.amount(figures.amounts().getOrDefault(RowKind.of((byte) kind), 0L), currency);
        }
        row.amount(figures.netRevenue(), currency)
                .amount(figures.knownCost(), currency)
                .amount(figures.assumedCost(), currency)
                .text(view.assumption())
                .amount(figures.uncosted(), currency)
                .amount(figures.costToServe(), currency)
                .amount(figures.profit(), currency);
        figures.activityCosts().forEach(cost -> row.amount(cost, currency));
        figures.driverQuantities().forEach(row::number);
        lines.write(row);
    }

    /** A table of nobody still has its header. */
    void end() {
        if (!begun) {
            begin(List.of(), List.of());
        }
    }

    private void begin(List<String> activities, List<String> drivers) {
        begun = true;
        CsvRow header = new CsvRow();
        WHO.forEach(header::text);
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            header.text(Word.of(RowKind.of((byte) kind)));
        }
        FIGURES.forEach(header::text);
        activities.forEach(activity -> header.text("cost of " + activity));
        drivers.forEach(driver -> header.text("number of " + driver));
        lines.write(header);
    }

    private static void addCustomer(CsvRow row, @Nullable Customer customer, int rank) {
        if (customer == null) {
            row.text(null).text("-").text("no customer named").text("");
            row.text(null).text(null).text(null);
            return;
        }
        row.number(rank)
                .text(customer.key())
                .text(customer.name())
                .text(customer.country())
                .text(customer.segment())
                .text(customer.owner())
                .text(customer.unit());
    }
}
