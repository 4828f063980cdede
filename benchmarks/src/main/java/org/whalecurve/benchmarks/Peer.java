package org.whalecurve.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The same statements of customers asked of DuckDB alone, in a process of its own: no checks beyond
 * casts, no quarantine, no catalogue, no certificate, no other cost objects. What a person who
 * knows SQL well would do, and the measure of what the product's promises cost.
 */
final class Peer {

    /** Together what the product's heap and its fact store may take. */
    private static final String MEMORY = "2560MB";

    private static final String THREADS = "2";

    /**
     * What the peer found.
     *
     * @param measured what it took
     * @param customers how many statements it wrote
     * @param netRevenue of all of them, in minor units
     * @param profit of all of them, in minor units
     */
    record Answer(Measured measured, long customers, long netRevenue, long profit) {

        /**
         * Compares with what the product says of its run.
         *
         * @throws IllegalStateException if the two did not compute the same
         */
        void requireAgreement(JsonNode summary) {
            if (netRevenue != cents(summary, "netRevenue") || profit != cents(summary, "profit")) {
                throw new IllegalStateException(
                        this + " is not what the product found: " + summary);
            }
        }

        private static long cents(JsonNode summary, String figure) {
            return Stream.of("assigned", "unassigned")
                    .map(part -> summary.path(part).path(figure).path("amount").asText())
                    .mapToLong(amount -> new BigDecimal(amount).movePointRight(2).longValueExact())
                    .sum();
        }

        private static Answer read(String name, long rows, String[] fields) {
            return new Answer(
                    new Measured(
                            name,
                            rows,
                            Double.parseDouble(fields[0]),
                            Double.parseDouble(fields[1]),
                            0,
                            0,
                            Long.parseLong(fields[2])),
                    Long.parseLong(fields[3]),
                    Long.parseLong(fields[4]),
                    Long.parseLong(fields[5]));
        }
    }

    private Peer() {}

    /**
     * Asks in a process of its own.
     *
     * @param view the document that says how lines are read
     * @param source the file they are read from
     */
    static Answer ask(String name, String view, Path source, Path home, long rows)
            throws IOException {
        return Answer.read(
                name,
                rows,
                PeerProcess.lastLineOf(Peer.class, view, source.toString(), home.toString()));
    }

    /** The process: view, source, directory for what it writes. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path home = Files.createDirectories(Path.of(arguments[2]));
        Path statements = home.resolve("statements.parquet");
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", THREADS);
        settings.setProperty("temp_directory", home.resolve("spill").toString());
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
                Statement statement = connection.createStatement()) {
            statement.execute(filled(arguments[0], arguments[1], statements));
            double cpuBefore = ProcessClock.cpuSeconds(ProcessHandle.current());
            long begin = System.nanoTime();
            statement.execute(filled("statements.sql", arguments[1], statements));
            double seconds = (System.nanoTime() - begin) / 1e9;
            double cpu = ProcessClock.cpuSeconds(ProcessHandle.current()) - cpuBefore;
            long resident = ProcessClock.mostResident(ProcessHandle.current());
            try (ResultSet totals =
                    statement.executeQuery(
                            "SELECT count(*), sum(net_revenue)::BIGINT, sum(profit)::BIGINT FROM read_parquet('"
                                    + statements
                                    + "')")) {
                totals.next();
                System.out.println(
                        String.join(
                                " ",
                                String.valueOf(seconds),
                                String.valueOf(cpu),
                                String.valueOf(resident),
                                totals.getString(1),
                                totals.getString(2),
                                totals.getString(3)));
            }
        }
        Files.delete(statements);
    }

    private static String filled(String document, String source, Path statements)
            throws IOException {
        return Resource.text(document)
                .replace("${source}", source)
                .replace("${statements}", statements.toString());
    }
}
