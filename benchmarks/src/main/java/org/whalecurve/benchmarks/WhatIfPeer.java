package org.whalecurve.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/**
 * The same scenario asked of DuckDB alone, with the times of every customer in a native table: all
 * pools cheaper, every customer's cost and profit anew, ranked and summed up to a whale curve.
 * Rounded instead of exact, and nothing told of capacity or of who gains and loses.
 */
final class WhatIfPeer {

    private static final String THREADS = "2";
    private static final int TIMES = 7;

    /** Expense in cents over capacity in milliminutes, from cost-model.yaml. */
    private static final double[] RATES = {
        rate(2_600_000, 1000),
        rate(5_000_000, 2000),
        rate(3_000_000, 1200),
        rate(2_000_000, 800),
        rate(280_000, 120),
        rate(1_500_000, 600)
    };

    private WhatIfPeer() {}

    private static double rate(long euros, int people) {
        return euros * 100.0 / (people * 7_680_000.0);
    }

    /**
     * Asks in a process of its own; the statements are those of the run the product was asked of.
     */
    static Measured ask(Path statements, String expected) throws IOException {
        String[] answer = PeerProcess.lastLineOf(WhatIfPeer.class, statements.toString());
        long customers = Long.parseLong(answer[0]);
        requireAgreement(answer[4], expected, customers);
        return new Measured(
                "all pools at once",
                customers,
                Double.parseDouble(answer[1]),
                Double.parseDouble(answer[2]),
                0,
                0,
                Long.parseLong(answer[3]));
    }

    /** Rounding the cost of six activities for each customer may be off by half a cent each. */
    private static void requireAgreement(String cents, String expected, long customers) {
        double apart = Math.abs(Double.parseDouble(cents) / 100 - Double.parseDouble(expected));
        if (apart > customers * RATES.length * 0.005) {
            throw new IllegalStateException(
                    "the peer finds a profit of " + cents + " cents, the product " + expected);
        }
    }

    /** The process: the file of statements. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Properties settings = new Properties();
        settings.setProperty("threads", THREADS);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    Resource.text("times-of-statements.sql").replace("${source}", arguments[0]));
            double[] seconds = new double[TIMES];
            double cpuBefore = ProcessClock.cpuSeconds(ProcessHandle.current());
            String last = "";
            for (int i = 0; i < TIMES; i++) {
                long begin = System.nanoTime();
                last = curve(statement, i + 1);
                seconds[i] = (System.nanoTime() - begin) / 1e9;
            }
            double cpu = (ProcessClock.cpuSeconds(ProcessHandle.current()) - cpuBefore) / TIMES;
            Arrays.sort(seconds);
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "%s %f %f %d %s",
                            last.split(" ", -1)[0],
                            seconds[TIMES / 2],
                            cpu,
                            ProcessClock.mostResident(ProcessHandle.current()),
                            last.split(" ", -1)[1]));
        }
    }

    /** The last point of the curve: how many customers, and what they earn in cents. */
    private static String curve(Statement statement, int percent) throws IOException, SQLException {
        String sql = Resource.text("what-if.sql");
        for (int r = 0; r < RATES.length; r++) {
            sql = sql.replace("${rate" + r + "}", String.valueOf(RATES[r] * (100 - percent) / 100));
        }
        String last = "";
        try (ResultSet points = statement.executeQuery(sql)) {
            while (points.next()) {
                last = points.getString(1) + " " + points.getString(2);
            }
        }
        return last;
    }
}
