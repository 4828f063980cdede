package org.whalecurve.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes the lines that an import accepted as a file that another database can load. */
final class FactsAsCsv {

    private FactsAsCsv() {}

    /** Writes in a process of its own, whose memory is gone when the peer is measured. */
    static void write(Path facts, Path csv) throws IOException {
        PeerProcess.lastLineOf(FactsAsCsv.class, facts.toString(), csv.toString());
    }

    /** The process: the file of facts, the file to write. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    Resource.text("lines-of-facts.sql").replace("${source}", arguments[0]));
            statement.execute("COPY order_lines TO '%s' (HEADER)".formatted(arguments[1]));
        }
        System.out.println(arguments[1]);
    }
}
