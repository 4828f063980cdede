package org.whalecurve.rest.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CountedDriver;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.json.Word;

/** Statements as the rows of a table, one for each customer or other cost object. */
final class StatementTable {

    private static final String NO_CUSTOMER = "no customer named";
    private static final List<String> RUN = List.of("run", "period", "currency", "rank");
    private static final List<String> OBJECT = List.of("key", "name");
    private static final List<String> CUSTOMER =
            List.of("customer", "name", "country", "segment", "parent", "owner", "unit");
    private static final List<String> FIGURES =
            List.of(
                    "net revenue",
                    "known product cost",
                    "assumed product cost",
                    "assumption",
                    "uncosted",
                    "cost to serve",
                    "profit",
                    "on-invoice discounts",
                    "sales without list price");

    private final Download.Lines lines;
    private final List<String> who;
    private boolean begun;

    private StatementTable(Download.Lines lines, List<String> who) {
        this.lines = lines;
        this.who = who;
    }

    static StatementTable ofCustomers(Download.Lines lines) {
        return new StatementTable(lines, CUSTOMER);
    }

    static StatementTable ofObjects(Download.Lines lines) {
        return new StatementTable(lines, OBJECT);
    }

    void add(StatementView view) {
        CsvRow row = row(view);
        addCustomer(row, view.customer());
        addFigures(row, view);
        lines.write(row);
    }

    void add(ObjectView view) {
        CsvRow row = row(view.figures());
        String key = view.key();
        row.text(key == null && view.object() != CostObject.CUSTOMER ? ViewObject.NONE : key)
                .text(key == null ? without(view.object()) : view.name());
        addFigures(row, view.figures());
        lines.write(row);
    }

    /** What stands for the name where there is none. */
    private static String without(CostObject object) {
        return switch (object) {
            case CUSTOMER -> NO_CUSTOMER;
            case SEGMENT -> "no segment named";
            case ACCOUNT, PRODUCT, MARKET, CHANNEL, ORDER_SIZE -> "none of them causes it";
        };
    }

    private CsvRow row(StatementView view) {
        if (!begun) {
            begin(view.activities(), view.drivers(), view.capitalCost() != null);
        }
        CsvRow row = new CsvRow().text(view.run()).text(view.period()).text(view.currency());
        int rank = view.statement().rank();
        return rank == 0 ? row.text(null) : row.number(rank);
    }

    private static void addFigures(CsvRow row, StatementView view) {
        CustomerStatement figures = view.statement();
        String currency = view.currency();
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
        addListed(row, figures.listed(), currency);
        figures.activityCosts().forEach(cost -> row.amount(cost, currency));
        for (int d = 0; d < view.drivers().size(); d++) {
            row.decimal(view.drivers().get(d).quantity(figures.driverQuantities().get(d)));
        }
        Long capital = view.capitalCost();
        if (capital != null) {
            row.amount(capital, currency)
                    .amount(Math.subtractExact(figures.profit(), capital), currency);
        }
    }

    /**
     * Missing is not zero: a run of a time before lines could state list prices leaves it empty.
     */
    private static void addListed(CsvRow row, @Nullable ListedSales listed, String currency) {
        if (listed == null) {
            row.text(null).text(null);
        } else {
            row.amount(listed.discount(), currency).amount(listed.unlisted(), currency);
        }
    }

    /** A table of nobody still has its header. */
    void end() {
        if (!begun) {
            begin(List.of(), List.of(), false);
        }
    }

    private void begin(List<String> activities, List<CountedDriver> drivers, boolean charged) {
        begun = true;
        CsvRow header = new CsvRow();
        RUN.forEach(header::text);
        who.forEach(header::text);
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            header.text(Word.of(RowKind.of((byte) kind)));
        }
        FIGURES.forEach(header::text);
        activities.forEach(activity -> header.text("cost of " + activity));
        drivers.forEach(driver -> header.text("number of " + driver.name()));
        if (charged) {
            header.text("cost of capital").text("profit after cost of capital");
        }
        lines.write(header);
    }

    private static void addCustomer(CsvRow row, @Nullable Customer customer) {
        if (customer == null) {
            row.text("-").text(NO_CUSTOMER).text("");
            row.text(null).text(null).text(null).text(null);
            return;
        }
        row.text(customer.key())
                .text(customer.name())
                .text(customer.country())
                .text(customer.segment())
                .text(customer.parent())
                .text(customer.owner())
                .text(customer.unit());
    }
}
