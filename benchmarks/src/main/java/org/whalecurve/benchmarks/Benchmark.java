package org.whalecurve.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.whalecurve.benchmarks.Installation.Company;
import org.whalecurve.localstack.StateDirectory;

/**
 * Imports and closes generated order lines through the packaged application, as any client would,
 * and tells what each phase took: {@code ./whalecurve bench}, explained in docs/benchmarks.md.
 */
public final class Benchmark {

    private static final int SEED = 20_250_630;

    /** The small file shows whether memory grows with the number of lines. */
    private static final int SMALLER = 10;

    private static final int IMPORT_HEAP = 256;
    private static final int CLOSE_HEAP = 1536;

    /**
     * The size of a benchmark.
     *
     * @param lines how many order lines
     * @param customers how many customers
     * @param times how often each thing is measured
     */
    record Size(long lines, int customers, int times) {

        static Size of(String[] arguments) {
            return new Size(
                    arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000,
                    arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000,
                    arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2);
        }
    }

    private final Size size;
    private final Path home;
    private final PrintStream out;

    private Benchmark(Size size, Path home, PrintStream out) {
        this.size = size;
        this.home = home;
        this.out = out;
    }

    /** Arguments, all of which may be left out: lines, customers, times. */
    public static void main(String[] arguments) throws IOException {
        Path home = StateDirectory.projectRoot().resolve("benchmarks/target/work");
        delete(home);
        Files.createDirectories(home);
        new Benchmark(Size.of(arguments), home, System.out).run();
        // If it failed, the logs stay.
        delete(home);
    }

    private void run() throws IOException {
        say(
                String.format(
                        Locale.ROOT,
                        "%,d order lines of %,d customers, measured %d times on %s",
                        size.lines(),
                        size.customers(),
                        size.times(),
                        Machine.description()));
        Path small = home.resolve("small.csv");
        Path large = home.resolve("large.csv");
        var smallWritten =
                new OrderBook(size.lines() / SMALLER, size.customers(), SEED).write(small);
        var largeWritten = new OrderBook(size.lines(), size.customers(), SEED).write(large);
        say(
                String.format(
                        Locale.ROOT,
                        "Generated %,d MB, %,d bad rows",
                        Files.size(large) >> 20,
                        largeWritten.bad()));
        try (Installation installation = new Installation(home)) {
            Company few = installation.company("small-1");
            Company closed = installation.company("large-1");
            for (int i = 1; i <= size.times(); i++) {
                Company smaller = i == 1 ? few : installation.company("small-" + i);
                print("small", i, anImport(installation, smaller, small, smallWritten));
                Company company = i == 1 ? closed : installation.company("large-" + i);
                print("large", i, anImport(installation, company, large, largeWritten));
            }
            Close close = Close.of(installation, closed, size.times(), CLOSE_HEAP);
            print(close);
            compare(closed, large, largeWritten, close.summary());
            compareWithPostgres(installation, closed, large, largeWritten, close.summary());
            print("large", close.whatIf());
            peer(close.whatIf(), closed);
            print("small", Close.of(installation, few, 1, CLOSE_HEAP).whatIf());
        }
    }

    private Import anImport(
            Installation installation, Company company, Path file, OrderBook.Written written)
            throws IOException {
        return Import.of(installation, company, file, written, IMPORT_HEAP);
    }

    private void print(String name, int time, Import done) throws IOException {
        Table table =
                new Table(
                        out,
                        "Import of the %s file, time %d, -Xmx%dm (PostgreSQL beside it: %.1f CPU s)"
                                .formatted(name, time, IMPORT_HEAP, done.postgresSeconds()));
        done.phases().forEach(table::add);
        table.add(done.whole());
    }

    private void print(Close close) throws IOException {
        for (int i = 0; i < close.runs().size(); i++) {
            List<Measured> run = close.runs().get(i);
            Table table = new Table(out, "Close, time %d, -Xmx%dm".formatted(i + 1, CLOSE_HEAP));
            run.forEach(table::add);
            table.add(Close.whole(run));
        }
        say(
                String.format(
                        Locale.ROOT,
                        "Most main memory of the application while it closed: %,d MB",
                        close.resident() >> 20));
    }

    private void compare(Company company, Path csv, OrderBook.Written written, JsonNode summary)
            throws IOException {
        Table table = new Table(out, "The peer: DuckDB alone, one exact SQL statement");
        long accepted = written.rows() - written.bad();
        for (int i = 1; i <= size.times(); i++) {
            ask(table, "from the file", "lines-of-csv.sql", csv, written.rows(), summary);
        }
        for (int i = 1; i <= size.times(); i++) {
            ask(
                    table,
                    "from our facts",
                    "lines-of-facts.sql",
                    largest(company, "facts"),
                    accepted,
                    summary);
        }
    }

    private void ask(
            Table table, String name, String view, Path source, long rows, JsonNode summary)
            throws IOException {
        Peer.Answer answer = Peer.ask(name, view, source, home.resolve("peer"), rows);
        answer.requireAgreement(summary);
        table.add(answer.measured());
    }

    private void compareWithPostgres(
            Installation installation,
            Company company,
            Path csv,
            OrderBook.Written written,
            JsonNode summary)
            throws IOException {
        Table table = new Table(out, "The peer: PostgreSQL alone, one exact SQL statement");
        Path lines = home.resolve("lines.csv");
        FactsAsCsv.write(largest(company, "facts"), lines);
        try (PostgresPeer peer = new PostgresPeer(installation)) {
            for (int i = 1; i <= size.times(); i++) {
                table.add(peer.copy(csv, written.rows()));
            }
            peer.load(lines);
            for (int i = 1; i <= size.times(); i++) {
                Peer.Answer answer = peer.close(written.rows() - written.bad());
                answer.requireAgreement(summary);
                table.add(answer.measured());
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Files.delete(lines);
    }

    private void print(String name, WhatIf whatIf) throws IOException {
        Table table =
                new Table(
                        out,
                        "What-if on the %s file's run, -Xmx%dm, medians"
                                .formatted(name, CLOSE_HEAP));
        whatIf.questions().forEach(table::add);
    }

    private void peer(WhatIf whatIf, Company company) throws IOException {
        Table table = new Table(out, "The peer: DuckDB alone, times in a native table, median");
        table.add(WhatIfPeer.ask(largest(company, "statements"), whatIf.profit()));
    }

    private static Path largest(Company company, String room) throws IOException {
        try (Stream<Path> files = Files.list(company.data().resolve(room))) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private void say(String text) {
        out.println();
        out.println(text);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> content = Files.walk(directory)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
