package org.whalecurve.web.profitability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.web.CsvText;

/**
 * Writes statements as CSV: a header, then a row for each; who it is about stands first, amounts
 * are plain decimals.
 */
final class StatementCsv {

    private final Writer out;
    private final List<String> who;
    private boolean headed;

    private StatementCsv(Writer out, List<String> who) {
        this.out = out;
        this.who = who;
    }

    static StatementCsv ofCustomers(Writer out) {
        return new StatementCsv(
                out,
                List.of(
                        "rank",
                        "customer",
                        "name",
                        "country",
                        "segment",
                        "parent",
                        "owner",
                        "unit"));
    }

    static StatementCsv ofObjects(Writer out, ObjectWords words) {
        return new StatementCsv(out, List.of("rank", words.one(), "name"));
    }

    void write(StatementView view) {
        Customer customer = view.customer();
        List<String> cells = new ArrayList<>();
        cells.add(rank(view));
        cells.add(customer == null ? "" : CsvText.safe(customer.key()));
        cells.add(customer == null ? "not assigned" : CsvText.safe(customer.name()));
        cells.add(customer == null ? "" : CsvText.safe(customer.country()));
        cells.add(customer == null ? "" : text(customer.segment()));
        cells.add(customer == null ? "" : text(customer.parent()));
        cells.add(customer == null ? "" : text(customer.owner()));
        cells.add(customer == null ? "" : text(customer.unit()));
        write(cells, view);
    }

    void write(ObjectView view) {
        List<String> cells = new ArrayList<>();
        cells.add(rank(view.figures()));
        cells.add(text(view.key()));
        cells.add(CsvText.safe(ObjectWords.of(view.object()).nameOf(view)));
        write(cells, view.figures());
    }

    private void write(List<String> cells, StatementView view) {
        if (!headed) {
            row(header(view));
            headed = true;
        }
        addFigures(cells, view);
        row(cells);
    }

    void finish() throws IOException {
        out.flush();
    }

    private List<String> header(StatementView view) {
        List<String> header = new ArrayList<>(who);
        header.add("currency");
        for (RowKind kind : kinds()) {
            header.add(kind.name().toLowerCase(Locale.ROOT));
        }
        header.addAll(
                List.of(
                        "net revenue",
                        "product cost known",
                        "product cost assumed",
                        "goods without cost"));
        view.activities().forEach(activity -> header.add(CsvText.safe("cost of " + activity)));
        header.add("profit");
        view.drivers().forEach(driver -> header.add(CsvText.safe("quantity of " + driver.name())));
        if (view.capitalCost() != null) {
            header.addAll(List.of("cost of capital", "profit after cost of capital"));
        }
        return header;
    }

    private static String rank(StatementView view) {
        int rank = view.statement().rank();
        return rank == 0 ? "" : Integer.toString(rank);
    }

    private static void addFigures(List<String> cells, StatementView view) {
        CustomerStatement figures = view.statement();
        int digits = Currency.getInstance(view.currency()).getDefaultFractionDigits();
        cells.add(view.currency());
        for (RowKind kind : kinds()) {
            cells.add(decimal(figures.amounts().getOrDefault(kind, 0L), digits));
        }
        cells.add(decimal(figures.netRevenue(), digits));
        cells.add(decimal(figures.knownCost(), digits));
        cells.add(decimal(figures.assumedCost(), digits));
        cells.add(decimal(figures.uncosted(), digits));
        figures.activityCosts().forEach(cost -> cells.add(decimal(cost, digits)));
        cells.add(decimal(figures.profit(), digits));
        for (int d = 0; d < view.drivers().size(); d++) {
            cells.add(
                    view.drivers()
                            .get(d)
                            .quantity(figures.driverQuantities().get(d))
                            .toPlainString());
        }
        Long capital = view.capitalCost();
        if (capital != null) {
            cells.add(decimal(capital, digits));
            cells.add(decimal(Math.subtractExact(figures.profit(), capital), digits));
        }
    }

    private static List<RowKind> kinds() {
        return List.of(RowKind.values()).subList(0, RowKind.OF_A_CUSTOMER);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CsvText.safe(text);
    }

    private static String decimal(long minor, int digits) {
        return BigDecimal.valueOf(minor, digits).toPlainString();
    }

    private void row(List<String> cells) {
        try {
            out.write(CsvText.row(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
