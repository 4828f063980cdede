package org.whalecurve.application.facts.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;

/** A fact store held in memory. */
public final class InMemoryFactStore implements FactStore {

    /** Small, so that tests meet orders that go on in the next chunk. */
    private static final int CHUNK = 3;

    private record Booked(
            String importId, String currency, OrderLine line, int customer, int product) {

        SourceLine asSourceLine() {
            return new SourceLine(
                    importId,
                    line.line(),
                    line.order(),
                    line.product(),
                    product,
                    line.kind(),
                    line.date(),
                    line.quantity(),
                    line.amountMinor(),
                    line.country(),
                    line.channel(),
                    line.stated());
        }
    }

    private final Map<String, List<Booked>> files = new ConcurrentHashMap<>();

    @Override
    public FactBatchWriter begin(String importId, String currency) {
        return new Writer(importId, currency);
    }

    @Override
    public void scan(
            List<FactBatch> batches, LocalDate firstDay, LocalDate lastDay, FactScan receiver) {
        List<Booked> sorted = sorted(batches, firstDay, lastDay);
        LineNames names = new LineNames();
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, sorted.size());
            for (Booked booked : sorted.subList(from, to)) {
                for (LineName sort : LineName.values()) {
                    int known = names.count(sort);
                    String name = booked.line().named(sort);
                    int number = names.number(sort, name);
                    if (number > known) {
                        receiver.name(sort, number, name);
                    }
                }
            }
            OrderLineColumns columns = columns(sorted, from, to, names);
            receiver.lines(
                    receiver.currencies().isEmpty()
                            ? columns
                            : columns.inCurrencies(
                                    sorted.subList(from, to).stream()
                                            .mapToInt(booked ->
                                                    1
                                                            + receiver.currencies()
                                                                    .indexOf(booked.currency()))
                                            .toArray()));
        }
    }

    @Override
    public void trace(
            List<FactBatch> batches,
            LocalDate firstDay,
            LocalDate lastDay,
            int customer,
            Consumer<SourceLine> receiver) {
        sorted(batches, firstDay, lastDay).stream()
                .filter(booked -> booked.customer() == customer)
                .map(Booked::asSourceLine)
                .forEach(receiver);
    }

    private List<Booked> sorted(List<FactBatch> batches, LocalDate firstDay, LocalDate lastDay) {
        return batches.stream()
                .flatMap(this::booked)
                .filter(booked -> !booked.line().date().isBefore(firstDay))
                .filter(booked -> !booked.line().date().isAfter(lastDay))
                .sorted(
                        Comparator.comparingInt(Booked::customer)
                                .thenComparing(
                                        booked -> utf8(booked.line().order()),
                                        Arrays::compareUnsigned)
                                .thenComparingLong(booked -> booked.line().line()))
                .toList();
    }

    @Override
    public List<String> removeAllBut(Set<String> kept) {
        List<String> removed =
                files.keySet().stream().filter(file -> !kept.contains(file)).sorted().toList();
        removed.forEach(files::remove);
        return removed;
    }

    private Stream<Booked> booked(FactBatch batch) {
        if (batch.file() == null) {
            return Stream.of();
        }
        List<Booked> booked = files.get(batch.file());
        if (booked == null) {
            throw new DamagedFacts(
                    "The facts of import '" + batch.importId() + "' are missing: " + batch.file());
        }
        return booked.stream();
    }

    private static OrderLineColumns columns(
            List<Booked> sorted, int from, int to, LineNames names) {
        int size = to - from;
        var columns = OrderLineColumns.ofSize(size);
        for (int i = 0; i < size; i++) {
            Booked booked = sorted.get(from + i);
            OrderLine line = booked.line();
            columns.customer()[i] = booked.customer();
            columns.beginsOrder()[i] =
                    from + i == 0 || !sameOrder(booked, sorted.get(from + i - 1));
            columns.product()[i] = booked.product();
            columns.kind()[i] = (byte) line.kind().ordinal();
            columns.epochDay()[i] = Math.toIntExact(line.date().toEpochDay());
            columns.quantity()[i] = line.quantity();
            columns.amountMinor()[i] = line.amountMinor();
            columns.listPriceMicros()[i] = line.stated().listPriceMicros();
            columns.unitCostMicros()[i] = line.stated().unitCostMicros();
            for (LineName sort : LineName.values()) {
                columns.numbers(sort)[i] = names.number(sort, line.named(sort));
            }
        }
        return columns;
    }

    private static boolean sameOrder(Booked one, Booked other) {
        return one.customer() == other.customer()
                && one.line().order().equals(other.line().order());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class Writer implements FactBatchWriter {

        private final String importId;
        private final String currency;
        private final List<OrderLine> lines = new ArrayList<>();
        private boolean open = true;

        Writer(String importId, String currency) {
            this.importId = importId;
            this.currency = currency;
        }

        @Override
        public void append(List<OrderLine> added) {
            requireOpen();
            lines.addAll(added);
        }

        @Override
        public FactBatch seal(Numbering customers, Numbering products) {
            requireOpen();
            open = false;
            String sha256 = hash(lines);
            String file =
                    lines.isEmpty() ? null : importId + "-" + sha256.substring(0, 16) + ".memory";
            if (file != null) {
                files.put(file, number(customers, products));
            }
            return new FactBatch(importId, currency, file, sha256, lines.size(), totals());
        }

        @Override
        public void close() {
            open = false;
        }

        private void requireOpen() {
            if (!open) {
                throw new IllegalStateException("the batch of " + importId + " is closed");
            }
        }

        private List<Booked> number(Numbering customers, Numbering products) {
            Map<String, String> customerHints = new LinkedHashMap<>();
            Map<String, String> productHints = new LinkedHashMap<>();
            for (OrderLine line : lines) {
                if (line.customer() != null) {
                    hint(customerHints, line.customer(), line.country());
                }
                hint(productHints, line.product(), line.productName());
            }
            Map<String, Integer> customerNumbers = numbers(customerHints, customers);
            Map<String, Integer> productNumbers = numbers(productHints, products);
            return lines.stream()
                    .map(line ->
                            new Booked(
                                    importId,
                                    currency,
                                    line,
                                    numberOf(customerNumbers, line.customer()),
                                    numberOf(productNumbers, line.product())))
                    .toList();
        }

        private List<ControlTotal> totals() {
            Map<YearMonth, Map<RowKind, ControlTotal>> totals = new TreeMap<>();
            for (OrderLine line : lines) {
                YearMonth month = YearMonth.from(line.date());
                totals.computeIfAbsent(month, _ -> new TreeMap<>())
                        .merge(
                                line.kind(),
                                new ControlTotal(month, line.kind(), 1, line.amountMinor()),
                                InMemoryFactStore::sum);
            }
            return totals.values().stream().flatMap(kinds -> kinds.values().stream()).toList();
        }
    }

    private static int numberOf(Map<String, Integer> numbers, @Nullable String key) {
        return numbers.getOrDefault(key, OrderLineColumns.UNASSIGNED);
    }

    private static void hint(Map<String, String> hints, String key, String hint) {
        hints.merge(key, hint, (first, next) -> first.isEmpty() ? next : first);
    }

    private static Map<String, Integer> numbers(Map<String, String> hints, Numbering numbering) {
        List<Numbering.Met> met =
                hints.entrySet().stream()
                        .map(entry -> new Numbering.Met(entry.getKey(), entry.getValue()))
                        .toList();
        int[] given = numbering.numbersOf(met);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            numbers.put(met.get(i).key(), given[i]);
        }
        return numbers;
    }

    private static ControlTotal sum(ControlTotal one, ControlTotal other) {
        return new ControlTotal(
                one.month(),
                one.kind(),
                Math.addExact(one.lines(), other.lines()),
                Math.addExact(one.amountMinor(), other.amountMinor()));
    }

    private static String hash(List<OrderLine> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update(utf8(line + "\n")));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
