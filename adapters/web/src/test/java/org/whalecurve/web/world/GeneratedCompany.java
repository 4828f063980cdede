package org.whalecurve.web.world;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.domain.profitability.ObjectStatements;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.terms.GrantedTerms;
import org.whalecurve.domain.terms.ResolvedTerms;

/**
 * One period of a generated company: its lines are folded, costed and proved by the domain, so that
 * every page shows figures that tie.
 */
final class GeneratedCompany {

    static final int CUSTOMERS = 240;
    private static final Instant ORDERED = Instant.parse("2011-04-05T08:30:00Z");
    private static final Instant PUBLISHED = ORDERED.plusSeconds(3600);

    final List<Customer> customers;
    final List<CustomerStatement> statements;
    final Run run;
    final List<String> activities;

    private GeneratedCompany(
            List<Customer> customers,
            List<CustomerStatement> statements,
            Run run,
            List<String> activities) {
        this.customers = customers;
        this.statements = statements;
        this.run = run;
        this.activities = activities;
    }

    /** A company whose run of a period is published. */
    static GeneratedCompany of(Period period, Book book, long seed) {
        return of(period, book, seed, null, run -> run.published(PUBLISHED));
    }

    /** A company whose customers pay after a month, one of them after two; its run is certified. */
    static GeneratedCompany waiting(Period period, long seed) {
        return of(
                period,
                Book.ACTUAL,
                seed,
                new GrantedTerms(new Percentage(8_00), 30, new TreeMap<>(Map.of(key(3), 60))),
                UnaryOperator.identity());
    }

    private static GeneratedCompany of(
            Period period,
            Book book,
            long seed,
            @Nullable GrantedTerms terms,
            UnaryOperator<Run> state) {
        CostModel model = model();
        ResolvedModel resolved =
                ResolvedModel.of(
                        model,
                        period,
                        UnitCosts.of(model.productCost().unitCosts(), SampleWorld::productNumber));
        CustomerFold fold = new CustomerFold(resolved, country -> country == 0);
        Map<RowKind, ControlTotal> booked = new EnumMap<>(RowKind.class);
        Lines lines = new Lines(new Random(seed), period, booked);
        for (int customer = 0; customer <= CUSTOMERS; customer++) {
            fold.add(lines.of(customer));
        }
        var folded = fold.finish();
        var statements = ProfitStatements.of(resolved, folded, CostAssignment.of(resolved, folded));
        List<ControlTotal> totals = List.copyOf(booked.values());
        RunInputs inputs =
                RunInputs.of(period, book, model.id(), 2, "ab12".repeat(16), List.of(), List.of());
        Run run =
                Run.ordered(inputs.runId(), inputs, "carla", ORDERED, 41_872)
                        .computed(
                                new RunResult(
                                        RunSummary.of(
                                                statements,
                                                "GBP",
                                                model.productCost().assumption(),
                                                terms == null ? null : charge(terms, statements)),
                                        resolved.allocation(),
                                        SampleLedger.STATEMENT,
                                        Certificate.of(period, totals, List.of(), statements),
                                        new StatementFile("memory", "00"),
                                        ObjectStatements.NONE));
        return new GeneratedCompany(
                IntStream.rangeClosed(1, CUSTOMERS).mapToObj(GeneratedCompany::customer).toList(),
                statements(statements),
                state.apply(run),
                model.activities().stream().map(activity -> activity.name()).toList());
    }

    private static CapitalCharge charge(GrantedTerms terms, ProfitStatements statements) {
        return CapitalCharge.of(
                terms,
                ResolvedTerms.of(terms, key -> OptionalInt.of(Integer.parseInt(key.substring(1)))),
                statements);
    }

    private static CostModel model() {
        CostModel sample = SampleWorld.costModel();
        return new CostModel(
                sample.id(),
                sample.name(),
                sample.currency(),
                sample.homeCountries(),
                sample.drivers(),
                List.of(
                        pool("desk", "Order desk", 9_800_00, 14_400_000),
                        pool("warehouse", "Warehouse", 12_400_00, 6_000_000),
                        pool("showroom", "Showroom", 1_250_00, 2_000_000)),
                sample.servicePools(),
                sample.activities(),
                sample.productCost());
    }

    private static ResourcePool pool(String id, String name, long expense, long capacity) {
        return new ResourcePool(
                id,
                name,
                new MonthlySeries(expense, Map.of()),
                new MonthlySeries(capacity, Map.of()));
    }

    private static String key(int number) {
        return "K%04d".formatted(number);
    }

    private static Customer customer(int number) {
        return new Customer(
                number,
                key(number),
                number == 3 ? "=HYPERLINK(\"x\") & <b>Partner</b>" : "Customer " + number,
                number % 7 == 0 ? "France" : number % 11 == 0 ? "Germany" : SampleWorld.HOME,
                number % 3 == 0 ? "Inns" : "Trade",
                number % 4 == 0 ? "Group" : null,
                number % 2 == 0 ? "amara" : "bastien",
                number % 5 == 0 ? "north" : "south",
                number % 13 == 0 ? "import-1" : null);
    }

    private static List<CustomerStatement> statements(ProfitStatements all) {
        List<Integer> byProfit =
                IntStream.range(1, all.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(all::profit).reversed())
                        .toList();
        List<CustomerStatement> statements = new ArrayList<>();
        statements.add(statement(all, 0, 0));
        for (int i = 0; i < byProfit.size(); i++) {
            statements.add(statement(all, byProfit.get(i), i + 1));
        }
        return List.copyOf(statements);
    }

    private static CustomerStatement statement(ProfitStatements all, int row, int rank) {
        TreeMap<RowKind, Long> amounts = new TreeMap<>();
        for (RowKind kind : List.of(RowKind.values()).subList(0, RowKind.OF_A_CUSTOMER)) {
            amounts.put(kind, all.customers().amount(kind, row));
        }
        return new CustomerStatement(
                all.customers().customer(row),
                rank,
                amounts,
                all.customers().knownCost(row),
                all.customers().assumedCost(row),
                all.customers().uncosted(row),
                new ListedSales(all.customers().discount(row), all.customers().unlisted(row)),
                LongStream.range(0, all.activities().size())
                        .mapToObj(a -> all.activityCost((int) a, row))
                        .toList(),
                LongStream.range(0, all.drivers().size())
                        .mapToObj(d -> all.customers().driver((int) d, row))
                        .toList(),
                all.profit(row));
    }

    /** Lines of one customer after the other; few customers order much, many little. */
    private record Lines(Random random, Period period, Map<RowKind, ControlTotal> booked) {

        OrderLineColumns of(int customer) {
            int orders = customer == 0 ? 40 : 1 + random.nextInt(customer % 9 == 0 ? 30 : 6);
            int size = orders * 4;
            var kinds = new byte[size];
            var quantities = new long[size];
            var amounts = new long[size];
            var listPrices = OrderLineColumns.notStated(size);
            var products = new int[size];
            var numbers = new int[size];
            var begins = new boolean[size];
            var days = new int[size];
            long value = (long) (400 + Math.exp(random.nextGaussian() * 1.1 + 7.2));
            for (int i = 0; i < size; i++) {
                RowKind kind =
                        switch (random.nextInt(24)) {
                            case 0, 1 -> RowKind.RETURN;
                            case 2 -> RowKind.FREIGHT;
                            case 3 -> RowKind.ADJUSTMENT;
                            default -> RowKind.SALE;
                        };
                int sign = kind == RowKind.RETURN || kind == RowKind.ADJUSTMENT ? -1 : 1;
                kinds[i] = (byte) kind.ordinal();
                quantities[i] = sign * (1L + random.nextInt(12));
                amounts[i] = sign * (value / 2 + random.nextInt((int) value));
                if (i % 5 != 0) {
                    listPrices[i] = tenPerCentAbove(amounts[i], quantities[i]);
                }
                products[i] = 3;
                numbers[i] = customer;
                begins[i] = i % 4 == 0;
                days[i] = (int) period.firstDay().toEpochDay();
                booked.merge(
                        kind,
                        new ControlTotal(period.first(), kind, 1, amounts[i]),
                        (all, one) ->
                                new ControlTotal(
                                        one.month(),
                                        kind,
                                        all.lines() + 1,
                                        all.amountMinor() + one.amountMinor()));
            }
            return new OrderLineColumns(
                    size,
                    numbers,
                    begins,
                    products,
                    kinds,
                    days,
                    quantities,
                    amounts,
                    new int[size],
                    new int[size],
                    listPrices,
                    OrderLineColumns.notStated(size));
        }

        /** Of the price of one unit, in millionths. */
        private static long tenPerCentAbove(long amount, long quantity) {
            return Math.ceilDiv(amount, quantity) * 11_000;
        }
    }

    static Period month(int year, Month month, boolean closed) {
        YearMonth first = YearMonth.of(year, month);
        Period period =
                new Period(
                        first.toString(),
                        first,
                        first,
                        org.whalecurve.domain.periods.PeriodState.OPEN);
        return closed ? period.closed() : period;
    }
}
