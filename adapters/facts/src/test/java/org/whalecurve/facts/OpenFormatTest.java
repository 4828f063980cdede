package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.DeclaredFactWriter;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.KeyNumbers;
import org.whalecurve.application.runs.port.SampleStatements;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.profitability.StatementFile;

/** Whoever opens a file with another tool understands it without asking. */
class OpenFormatTest {

    @TempDir private Path data;

    @Test
    void aFactFileSaysWhatTheDeliveredFileSaid() throws SQLException {
        FactBatch batch;
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data));
                FactBatchWriter writer = store.begin("harbour", "GBP")) {
            writer.append(SampleFile.orderLines());
            batch = writer.seal(new KeyNumbers(), new KeyNumbers());
        }
        String file =
                data.resolve("facts").resolve(Objects.requireNonNull(batch.file())).toString();

        assertThat(rows("SELECT name, type FROM (DESCRIBE FROM '" + file + "') t(name, type)"))
                .containsExactly(
                        "line BIGINT",
                        "order_key VARCHAR",
                        "customer_key VARCHAR",
                        "customer_no INTEGER",
                        "product_key VARCHAR",
                        "product_no INTEGER",
                        "kind VARCHAR",
                        "day DATE",
                        "quantity BIGINT",
                        "price_micros BIGINT",
                        "amount_minor BIGINT",
                        "list_price_micros BIGINT",
                        "unit_cost_micros BIGINT",
                        "country VARCHAR",
                        "channel VARCHAR",
                        "currency VARCHAR");
        assertThat(rows("FROM '" + file + "' LIMIT 3"))
                .containsExactly(
                        "23 1009 null 0 LAMP 1 SALE 2011-03-28 2 12500000 2500 12500000 null United Kingdom  GBP",
                        "24 1009 null 0 ROPE 2 SALE 2011-03-28 1 8000000 800 8000000 null United Kingdom  GBP",
                        "25 1010 null 0 BANK 7 NOT_A_CUSTOMERS 2011-03-31 -1 30000000 -3000 null null United Kingdom  GBP");
    }

    @Test
    void aFileOfDeclaredFactsSaysWhatTheDeliveredFileSaid() throws SQLException {
        DeclaredBatch batch;
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data));
                DeclaredFactWriter writer =
                        new ParquetDeclaredFacts(store)
                                .begin(SampleContacts.TYPE, "contacts", "GBP")) {
            writer.append(SampleContacts.facts());
            batch = writer.seal(new KeyNumbers(), new KeyNumbers());
        }
        String file =
                data.resolve("facts").resolve(Objects.requireNonNull(batch.file())).toString();

        assertThat(rows("SELECT name, type FROM (DESCRIBE FROM '" + file + "') t(name, type)"))
                .containsExactly(
                        "line BIGINT",
                        "contact VARCHAR",
                        "day DATE",
                        "customer_key VARCHAR",
                        "article_key VARCHAR",
                        "channel VARCHAR",
                        "minutes_micros BIGINT",
                        "customer_no INTEGER",
                        "product_no INTEGER",
                        "currency VARCHAR");
        assertThat(rows("FROM '" + file + "'"))
                .as("nobody's first, then each customer's together; missing is not zero")
                .containsExactly(
                        "5 S4 2011-03-22 null null phone 3000000 0 0 GBP",
                        "2 S1 2011-03-02 C100 LAMP phone 12500000 1 1 GBP",
                        "3 S2 2011-03-03 C100 null mail null 1 0 GBP",
                        "4 S3 2011-03-21 C999 null phone 6250000 2 0 GBP");
    }

    @Test
    void aStatementFileNamesItsActivities() throws SQLException {
        StatementFile written;
        try (ParquetStatementStore store = new ParquetStatementStore(StoreSettings.in(data))) {
            written = store.write("run-1", SampleStatements.harbour());
        }
        String file = data.resolve("statements").resolve(written.name()).toString();

        assertThat(rows("SELECT name FROM (DESCRIBE FROM '" + file + "') t(name)"))
                .containsExactly(
                        "customer_no",
                        "rank",
                        "sale",
                        "return",
                        "freight",
                        "fee",
                        "adjustment",
                        "known_cost",
                        "assumed_cost",
                        "uncosted",
                        "cost_take-orders",
                        "cost_pick-and-pack",
                        "cost_take-back",
                        "driver_0",
                        "driver_1",
                        "driver_2",
                        "driver_3",
                        "driver_4",
                        "driver_5",
                        "net_revenue",
                        "product_cost",
                        "cost_to_serve",
                        "profit",
                        "milliminutes_take-orders",
                        "milliminutes_pick-and-pack",
                        "milliminutes_take-back",
                        "units_sold",
                        "on_invoice_discount",
                        "sales_without_list_price");
        assertThat(rows("SELECT rank, customer_no, profit FROM '" + file + "'"))
                .containsExactly(
                        "0 0 -618", "1 3 13935", "2 1 4300", "3 5 -821", "4 2 -4537", "5 4 -6685");
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection elsewhere = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = elsewhere.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
