package org.whalecurve.application.facts.port;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.BookedFact;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.LedgerPosting;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.facts.SourceFact;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LedgerPostings;

/** Declared facts held in memory. */
public final class InMemoryDeclaredFacts implements DeclaredFacts {

    private final Map<String, List<Fact>> files = new ConcurrentHashMap<>();
    private final Map<String, Integer> customerNumbers = new ConcurrentHashMap<>();

    @Override
    public DeclaredFactWriter begin(FactType type, String importId, String currency) {
        return new Writer(type, importId, currency);
    }

    @Override
    public List<LedgerSum> ledger(List<DeclaredBatch> batches, YearMonth first, YearMonth last) {
        Map<LedgerSum, List<Fact>> groups =
                within(batches, first, last)
                        .collect(Collectors.groupingBy(InMemoryDeclaredFacts::group));
        return groups.entrySet().stream()
                .map(group -> sum(group.getKey(), group.getValue()))
                .sorted(
                        comparing(LedgerSum::entity)
                                .thenComparing(LedgerSum::account)
                                .thenComparing(LedgerSum::department)
                                .thenComparing(LedgerSum::month))
                .toList();
    }

    @Override
    public void postings(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            Consumer<LedgerPosting> receiver) {
        within(batches, first, last).map(InMemoryDeclaredFacts::posting).forEach(receiver);
    }

    @Override
    public FactCounts count(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            List<FactDriver> drivers,
            @Nullable Integer customer) {
        SortedMap<Integer, List<Fact>> byCustomer =
                within(batches, first, last)
                        .collect(
                                Collectors.groupingBy(
                                        fact -> numberIn(fact, drivers),
                                        TreeMap::new,
                                        Collectors.toList()));
        if (customer != null) {
            byCustomer.keySet().retainAll(List.of(customer));
        }
        FactCounts.Builder counts = new FactCounts.Builder(drivers.size());
        long[] totals = new long[drivers.size()];
        byCustomer.forEach((number, facts) -> {
            counts.begin(number, facts.size());
            for (int d = 0; d < totals.length; d++) {
                long quantity = quantity(drivers.get(d), facts);
                counts.set(d, quantity);
                totals[d] = Math.addExact(totals[d], quantity);
            }
        });
        return counts.build(totals);
    }

    @Override
    public void trace(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            FactDriver driver,
            int customer,
            Consumer<SourceFact> receiver) {
        batches.stream()
                .flatMap(batch -> booked(batch).map(fact -> Map.entry(batch.importId(), fact)))
                .filter(each -> within(each.getValue(), first, last))
                .filter(each -> numberIn(each.getValue(), List.of(driver)) == customer)
                .filter(each -> meets(driver, each.getValue()))
                .map(each -> traced(each.getKey(), each.getValue(), driver))
                .sorted(comparing(SourceFact::day).thenComparing(SourceFact::key))
                .forEach(receiver);
    }

    @Override
    public void read(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            FactType type,
            List<FactColumn> columns,
            Consumer<BookedFact> receiver) {
        List<String> wanted = columns.stream().map(FactColumn::id).toList();
        within(batches, first, last)
                .map(fact -> new BookedFact(numberIn(fact, type), only(fact, wanted)))
                .sorted(
                        comparingInt(BookedFact::customer)
                                .thenComparing(
                                        booked -> new TreeMap<>(booked.fact().texts()).toString()))
                .forEach(receiver);
    }

    private static Fact only(Fact fact, List<String> columns) {
        Map<String, String> texts = new HashMap<>(fact.texts());
        texts.keySet().retainAll(columns);
        Map<String, Long> numbers = new HashMap<>(fact.numbers());
        numbers.keySet().retainAll(columns);
        return new Fact(fact.line(), fact.key(), fact.day(), texts, numbers);
    }

    private int numberIn(Fact fact, FactType type) {
        String customer = type.customer();
        String key = customer == null ? null : fact.texts().get(customer);
        return key == null ? 0 : requireNonNull(customerNumbers.get(key));
    }

    private static SourceFact traced(String importId, Fact fact, FactDriver driver) {
        SortedMap<String, String> texts = new TreeMap<>(fact.texts());
        texts.remove(driver.type().key());
        texts.remove(requireNonNull(driver.type().customer()));
        String sum = driver.sum();
        return new SourceFact(
                importId,
                fact.line(),
                fact.key(),
                fact.day(),
                texts,
                sum == null ? 1 : requireNonNull(fact.numbers().get(sum)));
    }

    private static boolean within(Fact fact, YearMonth first, YearMonth last) {
        YearMonth month = YearMonth.from(fact.day());
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** Whether it is one of those that the driver counts, and states what the driver adds up. */
    private static boolean meets(FactDriver driver, Fact fact) {
        String sum = driver.sum();
        return (sum == null || fact.numbers().containsKey(sum))
                && driver.of().entrySet().stream()
                        .allMatch(each -> each.getValue().contains(text(fact, each.getKey())));
    }

    private int numberIn(Fact fact, List<FactDriver> drivers) {
        return numberIn(fact, drivers.getFirst().type());
    }

    private static long quantity(FactDriver driver, List<Fact> facts) {
        String sum = driver.sum();
        return facts.stream()
                .filter(fact -> meets(driver, fact))
                .mapToLong(fact -> sum == null ? 1 : fact.numbers().getOrDefault(sum, 0L))
                .reduce(0, Math::addExact);
    }

    private Stream<Fact> within(List<DeclaredBatch> batches, YearMonth first, YearMonth last) {
        return batches.stream()
                .flatMap(this::booked)
                .filter(fact -> !YearMonth.from(fact.day()).isBefore(first))
                .filter(fact -> !YearMonth.from(fact.day()).isAfter(last));
    }

    private Stream<Fact> booked(DeclaredBatch batch) {
        if (batch.file() == null) {
            return Stream.of();
        }
        List<Fact> facts = files.get(batch.file());
        if (facts == null) {
            throw new DamagedFacts(
                    "The facts of import '" + batch.importId() + "' are missing: " + batch.file());
        }
        return facts.stream();
    }

    private static LedgerPosting posting(Fact fact) {
        return new LedgerPosting(
                text(fact, LedgerPostings.ENTITY),
                text(fact, LedgerPostings.ACCOUNT),
                text(fact, LedgerPostings.ACCOUNT_NAME),
                text(fact, LedgerPostings.DEPARTMENT),
                fact.day(),
                requireNonNull(fact.numbers().get(LedgerPostings.AMOUNT)));
    }

    private static LedgerSum group(Fact posting) {
        return new LedgerSum(
                text(posting, LedgerPostings.ENTITY),
                text(posting, LedgerPostings.ACCOUNT),
                "",
                text(posting, LedgerPostings.DEPARTMENT),
                YearMonth.from(posting.day()),
                0,
                0);
    }

    private static LedgerSum sum(LedgerSum group, List<Fact> postings) {
        return new LedgerSum(
                group.entity(),
                group.account(),
                postings.stream()
                        .map(posting -> text(posting, LedgerPostings.ACCOUNT_NAME))
                        .max(String::compareTo)
                        .orElseThrow(),
                group.department(),
                group.month(),
                postings.size(),
                postings.stream()
                        .map(posting ->
                                BigInteger.valueOf(
                                        requireNonNull(
                                                posting.numbers().get(LedgerPostings.AMOUNT))))
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .longValueExact());
    }

    private static String text(Fact fact, String column) {
        return fact.texts().getOrDefault(column, "");
    }

    private final class Writer implements DeclaredFactWriter {

        private final FactType type;
        private final String importId;
        private final String currency;
        private List<Fact> facts = new ArrayList<>();
        private boolean open = true;

        Writer(FactType type, String importId, String currency) {
            this.type = type;
            this.importId = importId;
            this.currency = currency;
        }

        @Override
        public void append(List<Fact> added) {
            requireOpen();
            facts.addAll(added);
        }

        @Override
        public void takeOutRepeated(
                List<DeclaredBatch> before, Consumer<List<RepeatedFact>> receiver) {
            requireOpen();
            Map<String, RepeatedFact> known = new HashMap<>();
            for (DeclaredBatch batch : before) {
                booked(batch)
                        .forEach(fact ->
                                known.put(
                                        fact.key(),
                                        new RepeatedFact(
                                                0, fact.key(), fact.line(), batch.importId())));
            }
            List<Fact> kept = new ArrayList<>();
            List<RepeatedFact> repeated = new ArrayList<>();
            for (Fact fact : facts) {
                RepeatedFact first =
                        known.putIfAbsent(
                                fact.key(), new RepeatedFact(0, fact.key(), fact.line(), null));
                if (first == null) {
                    kept.add(fact);
                } else {
                    repeated.add(
                            new RepeatedFact(
                                    fact.line(), fact.key(), first.firstLine(), first.importId()));
                }
            }
            facts = kept;
            if (!repeated.isEmpty()) {
                receiver.accept(List.copyOf(repeated));
            }
        }

        @Override
        public DeclaredBatch seal(Numbering customers, Numbering products) {
            requireOpen();
            open = false;
            customerNumbers.putAll(numbered(type.customer(), customers));
            numbered(type.product(), products);
            String sha256 = hash(facts);
            String file =
                    facts.isEmpty() ? null : importId + "-" + sha256.substring(0, 16) + ".memory";
            if (file != null) {
                files.put(file, List.copyOf(facts));
            }
            return new DeclaredBatch(
                    importId, type.id(), currency, file, sha256, facts.size(), totals());
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

        private Map<String, Integer> numbered(@Nullable String column, Numbering numbering) {
            List<String> keys =
                    column == null
                            ? List.of()
                            : facts.stream()
                                    .map(fact -> fact.texts().get(column))
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList();
            Map<String, Integer> numbers = new HashMap<>();
            if (!keys.isEmpty()) {
                int[] given =
                        numbering.numbersOf(
                                keys.stream().map(key -> new Numbering.Met(key, "")).toList());
                for (int i = 0; i < given.length; i++) {
                    numbers.put(keys.get(i), given[i]);
                }
            }
            return numbers;
        }

        private List<DeclaredTotal> totals() {
            SortedMap<YearMonth, List<Fact>> months =
                    facts.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            fact -> YearMonth.from(fact.day()),
                                            TreeMap::new,
                                            Collectors.toList()));
            return months.entrySet().stream()
                    .map(month ->
                            new DeclaredTotal(month.getKey(), month.getValue().size(), sums(month)))
                    .toList();
        }

        private SortedMap<String, Long> sums(Map.Entry<YearMonth, List<Fact>> month) {
            SortedMap<String, Long> sums = new TreeMap<>();
            for (FactColumn column : type.numbers()) {
                sums.put(
                        column.id(),
                        month.getValue().stream()
                                .mapToLong(fact -> fact.numbers().getOrDefault(column.id(), 0L))
                                .reduce(0, Math::addExact));
            }
            return sums;
        }
    }

    private static String hash(List<Fact> facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Fact fact : facts) {
                String text =
                        fact.line()
                                + fact.key()
                                + fact.day()
                                + new TreeMap<>(fact.texts())
                                + new TreeMap<>(fact.numbers());
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
