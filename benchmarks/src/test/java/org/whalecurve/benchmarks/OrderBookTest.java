package org.whalecurve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderBookTest {

    private static final OrderBook BOOK = new OrderBook(20_000, 2_000, 7);

    /** A row as the import profile accepts it. */
    private static final Pattern SOUND =
            Pattern.compile(
                    "C?\\d{8},2025-0[1-6]-(0[1-9]|[12]\\d|3[01]),(K\\d{7})?,[A-Z0-9]+,[^,]+,-?\\d+,\\d+\\.\\d{2},[A-Za-z]+");

    @TempDir Path directory;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path first = directory.resolve("first.csv");
        Path second = directory.resolve("second.csv");

        BOOK.write(first);
        BOOK.write(second);

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void everyRowIsCountedAndOneInAThousandCannotBeAccepted() throws IOException {
        Path file = directory.resolve("book.csv");

        OrderBook.Written written = BOOK.write(file);

        List<String> rows = rows(file);
        assertThat(written.rows()).isEqualTo(20_000).isEqualTo(rows.size());
        assertThat(rows.stream().filter(row -> !SOUND.matcher(row).matches()))
                .hasSize(Math.toIntExact(written.bad()));
        assertThat(written.bad()).isBetween(5L, 40L);
    }

    @Test
    void everyCustomerOrdersAndAFewOrderMuch() throws IOException {
        Path file = directory.resolve("book.csv");
        BOOK.write(file);

        Map<String, Long> lines =
                rows(file).stream()
                        .map(row -> row.split(",", -1)[2])
                        .filter(customer -> !customer.isEmpty())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(lines).hasSize(2_000);
        long ofTheTenthThatOrdersMost =
                lines.values().stream()
                        .sorted((a, b) -> Long.compare(b, a))
                        .limit(200)
                        .mapToLong(Long::longValue)
                        .sum();
        assertThat(ofTheTenthThatOrdersMost).isGreaterThan(20_000 / 3);
    }

    private static List<String> rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).toList();
        }
    }
}
