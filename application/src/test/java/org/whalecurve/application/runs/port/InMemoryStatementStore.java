package org.whalecurve.application.runs.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RankedStatements;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.scenarios.CustomerColumns;
import org.whalecurve.domain.variances.ProductChange;
import org.whalecurve.domain.variances.Sales;

/** A statement store held in memory. */
public final class InMemoryStatementStore implements StatementStore {

    static final Comparator<CustomerStatement> BY_NUMBER =
            Comparator.comparingInt(CustomerStatement::customer);

    private final Map<String, List<CustomerStatement>> files = new ConcurrentHashMap<>();
    private final Map<String, CustomerColumns> columns = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, Sales>> sales = new ConcurrentHashMap<>();

    @Override
    public StatementFile write(String runId, RankedStatements statements) {
        List<CustomerStatement> ranked = list(statements);
        String sha256 = hash(ranked);
        String name = runId + "-" + sha256.substring(0, 16) + ".memory";
        files.put(name, ranked);
        columns.put(name, CustomerColumns.of(statements.statements()));
        sales.put(name, sales(statements.statements()));
        return new StatementFile(name, sha256);
    }

    @Override
    public Optional<CustomerStatement> find(StatementFile file, int customer) {
        return statements(file).stream()
                .filter(statement -> statement.customer() == customer)
                .findFirst();
    }

    @Override
    public List<CustomerStatement> list(
            StatementFile file,
            int @Nullable [] selection,
            StatementOrder order,
            int skip,
            int limit) {
        Comparator<CustomerStatement> by = Comparator.comparingLong(figure(order.by()));
        return selected(file, selection)
                .sorted((order.ascending() ? by : by.reversed()).thenComparing(BY_NUMBER))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public RankedProfits ranked(StatementFile file, int @Nullable [] selection) {
        List<CustomerStatement> ranked = selected(file, selection).toList();
        return new RankedProfits(
                ranked.stream().mapToInt(CustomerStatement::customer).toArray(),
                ranked.stream().mapToLong(CustomerStatement::profit).toArray());
    }

    @Override
    public ChargedCosts charged(StatementFile file, int[] activities) {
        ToLongFunction<CustomerStatement> cost =
                statement ->
                        Arrays.stream(activities)
                                .mapToLong(a -> statement.activityCosts().get(a))
                                .sum();
        List<CustomerStatement> charged =
                statements(file).stream()
                        .filter(statement -> cost.applyAsLong(statement) != 0)
                        .sorted(Comparator.comparingLong(cost).reversed().thenComparing(BY_NUMBER))
                        .toList();
        return new ChargedCosts(
                charged.stream().mapToInt(CustomerStatement::customer).toArray(),
                charged.stream().mapToLong(cost).toArray());
    }

    @Override
    public CustomerEarnings earnings(StatementFile file, List<Purpose> purposes) {
        List<CustomerStatement> ascending = selected(file, null).sorted(BY_NUMBER).toList();
        return new CustomerEarnings(
                ascending.stream().mapToInt(CustomerStatement::customer).toArray(),
                ascending.stream().mapToLong(CustomerStatement::netRevenue).toArray(),
                costs(ascending, Purpose.ATTAIN, purposes),
                costs(ascending, Purpose.SERVE, purposes),
                costs(ascending, Purpose.RETAIN, purposes),
                ascending.stream().mapToLong(CustomerStatement::profit).toArray());
    }

    private static long[] costs(
            List<CustomerStatement> statements, Purpose purpose, List<Purpose> purposes) {
        return statements.stream()
                .mapToLong(statement ->
                        IntStream.range(0, purposes.size())
                                .filter(a -> purposes.get(a) == purpose)
                                .mapToLong(a -> statement.activityCosts().get(a))
                                .sum())
                .toArray();
    }

    @Override
    public ProfitChanges profitChanges(StatementFile from, StatementFile to, int skip, int limit) {
        Map<Integer, Long> changes = new HashMap<>();
        selected(from, null)
                .forEach(one -> changes.merge(one.customer(), -one.profit(), Long::sum));
        selected(to, null).forEach(one -> changes.merge(one.customer(), one.profit(), Long::sum));
        changes.values().removeIf(change -> change == 0);
        Comparator<Map.Entry<Integer, Long>> largest =
                Comparator.comparingLong(change -> -Math.abs(change.getValue()));
        return new ProfitChanges(
                changes.entrySet().stream()
                        .sorted(largest.thenComparing(Map.Entry.comparingByKey()))
                        .skip(skip)
                        .limit(limit)
                        .mapToInt(Map.Entry::getKey)
                        .toArray(),
                (int) changes.values().stream().filter(change -> change > 0).count(),
                (int) changes.values().stream().filter(change -> change < 0).count(),
                changes.values().stream().mapToLong(change -> Math.max(change, 0)).sum(),
                changes.values().stream().mapToLong(change -> Math.min(change, 0)).sum());
    }

    @Override
    public List<ProductChange> productChanges(StatementFile from, StatementFile to) {
        Map<Integer, Sales> before = sales.getOrDefault(from.name(), Map.of());
        Map<Integer, Sales> now = sales.getOrDefault(to.name(), Map.of());
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .map(product ->
                        new ProductChange(
                                product,
                                before.getOrDefault(product, Sales.NONE),
                                now.getOrDefault(product, Sales.NONE)))
                .toList();
    }

    private static Map<Integer, Sales> sales(ProfitStatements statements) {
        FoldedCustomers rows = statements.customers();
        Map<Integer, Sales> sales = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.customer(row) != OrderLineColumns.UNASSIGNED) {
                sales.put(
                        rows.customer(row),
                        new Sales(
                                rows.units(row),
                                rows.amount(RowKind.SALE, row) + rows.amount(RowKind.RETURN, row),
                                statements.productCost(row)));
            }
        }
        return sales;
    }

    @Override
    public void forEach(
            StatementFile file, int @Nullable [] selection, Consumer<CustomerStatement> receiver) {
        selected(file, selection).forEach(receiver);
    }

    @Override
    public GroupedStatements grouped(StatementFile file, GroupedCustomers groups) {
        return InMemoryGroupedStatements.of(selected(file, null).toList(), groups);
    }

    @Override
    public Optional<CustomerColumns> columns(StatementFile file) {
        return Optional.ofNullable(columns.get(file.name()));
    }

    @Override
    public List<String> removeAllBut(Set<String> kept) {
        List<String> removed =
                files.keySet().stream().filter(file -> !kept.contains(file)).sorted().toList();
        removed.forEach(files::remove);
        return removed;
    }

    private Stream<CustomerStatement> selected(StatementFile file, int @Nullable [] selection) {
        return statements(file).stream()
                .filter(statement -> statement.customer() != OrderLineColumns.UNASSIGNED)
                .filter(statement ->
                        selection == null
                                || Arrays.binarySearch(selection, statement.customer()) >= 0);
    }

    private List<CustomerStatement> statements(StatementFile file) {
        List<CustomerStatement> statements = files.get(file.name());
        if (statements == null) {
            throw new DamagedFacts("The statements are missing: " + file.name());
        }
        return statements;
    }

    static ToLongFunction<CustomerStatement> figure(StatementOrder.Figure figure) {
        return switch (figure) {
            case PROFIT -> CustomerStatement::profit;
            case NET_REVENUE -> CustomerStatement::netRevenue;
            case PRODUCT_COST -> CustomerStatement::productCost;
            case COST_TO_SERVE -> CustomerStatement::costToServe;
        };
    }

    private static List<CustomerStatement> list(RankedStatements ranked) {
        return IntStream.range(0, ranked.size())
                .mapToObj(position ->
                        ranked.statements().statement(ranked.row(position), ranked.rank(position)))
                .toList();
    }

    private static String hash(List<CustomerStatement> statements) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            statements.forEach(statement ->
                    digest.update((statement + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
