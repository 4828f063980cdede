package org.whalecurve.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.files.documents.DemoDocuments;

/**
 * The demo company's documents and its order lines belong together: every row is read, and the
 * illustrative model gives figures that a controller would believe.
 */
class DemoCompanyTest {

    private static final Path DEMO = Path.of("../../demo/online-retail");
    private static final YearMonth FIRST = YearMonth.of(2010, Month.DECEMBER);
    private static final YearMonth NOVEMBER = YearMonth.of(2011, Month.NOVEMBER);
    private static final YearMonth LAST = YearMonth.of(2011, Month.DECEMBER);

    private static ReadFile read = new ReadFile(null, null, "", 0, List.of(), List.of());

    @BeforeAll
    static void readAll(@TempDir Path data) throws IOException {
        read =
                ReadFile.read(
                        data,
                        out -> Files.copy(DEMO.resolve("online_retail.csv.gz"), out),
                        DemoDocuments.profile(),
                        ReadingLimits.STANDARD);
    }

    @Test
    void everyRowIsAcceptedAndIsOfItsKind() {
        assertThat(read.rejected()).isEmpty();
        assertThat(read.rows()).isEqualTo(541_909);
        assertThat(
                        read.accepted().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                OrderLine::kind, Collectors.counting())))
                .isEqualTo(
                        Map.of(
                                RowKind.SALE, 527_795L,
                                RowKind.RETURN, 8_704L,
                                RowKind.FREIGHT, 2_102L,
                                RowKind.FEE, 62L,
                                RowKind.ADJUSTMENT, 683L,
                                RowKind.NOT_A_CUSTOMERS, 2_563L));
    }

    @Test
    void theAmountsAreThoseThatAnotherProgramAddedUp() {
        assertThat(
                        read.accepted().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                OrderLine::kind,
                                                Collectors.summingLong(OrderLine::amountMinor))))
                .isEqualTo(
                        Map.of(
                                RowKind.SALE, 1_027_143_306L,
                                RowKind.RETURN, -47_872_418L,
                                RowKind.FREIGHT, 27_946_212L,
                                RowKind.FEE, -22_928_893L,
                                RowKind.ADJUSTMENT, -8_474_411L,
                                RowKind.NOT_A_CUSTOMERS, -1_039_003L));
    }

    @Test
    void theCustomersOfTheRowsAreThoseOfTheCustomerFile() throws IOException {
        Set<String> named =
                read.accepted().stream()
                        .map(OrderLine::customer)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<String> rows = Files.lines(DEMO.resolve("customers.csv"))) {
            assertThat(rows.skip(1).map(row -> row.substring(0, row.indexOf(','))))
                    .hasSameElementsAs(named);
        }
    }

    @Test
    void mostDepartmentsAreWellUsedAndOnlyTheChristmasPeakOverdrivesOne() {
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            Map<String, Long> used =
                    closed(month, month).costs().pools().stream()
                            .collect(
                                    Collectors.toMap(
                                            PoolUsage::pool, DemoCompanyTest::percentUsed));
            boolean peak = !month.isBefore(NOVEMBER);

            assertThat(used.values()).as("%s %s", month, used).allMatch(u -> u >= 45 && u <= 110);
            assertThat(used.values().stream().filter(u -> u > 100).count())
                    .as("%s %s", month, used)
                    .isEqualTo(peak ? 1 : 0);
            assertThat(used.getOrDefault("picking-and-packing", 0L) > 100).isEqualTo(peak);
        }
    }

    @Test
    void theYearEarnsAProfitOfWhichTheTailLosesAGoodPart() {
        for (ProfitStatements year : List.of(closed(FIRST, LAST), closed(FIRST, NOVEMBER))) {
            WhaleCurve curve = WhaleCurve.of(profits(year), 100);

            assertThat(curve.totalMinor()).isBetween(500_000_00L, 2_000_000_00L);
            assertThat(100.0 * curve.peakMinor() / curve.totalMinor()).isBetween(120.0, 180.0);
            assertThat(curve.unprofitable()).isBetween(1_000, 2_500);
        }
    }

    private static long percentUsed(PoolUsage pool) {
        return Math.round(100.0 * pool.used() / pool.capacity());
    }

    /** The profits of the customers, not of the lines without one, in descending order. */
    private static long[] profits(ProfitStatements statements) {
        long[] ascending = new long[statements.size() - 1];
        for (int row = 1; row < statements.size(); row++) {
            ascending[row - 1] = statements.profit(row);
        }
        return LongStream.of(ascending).map(p -> -p).sorted().map(p -> -p).toArray();
    }

    private static ProfitStatements closed(YearMonth first, YearMonth last) {
        CostModel demo = DemoDocuments.costModel();
        Period period = new Period(first + "/" + last, first, last, PeriodState.OPEN);
        ResolvedModel model = ResolvedModel.of(demo, period, UnitCosts.of(List.of(), _ -> 0));
        CustomerFold fold = new CustomerFold(model, country -> country == 0);
        fold.add(columns(period, demo.homeCountries()));
        var customers = fold.finish();
        return ProfitStatements.of(model, customers, CostAssignment.of(model, customers));
    }

    private static OrderLineColumns columns(Period period, Set<String> home) {
        Map<String, Integer> numbers = new TreeMap<>();
        read.accepted().forEach(line -> numbers.putIfAbsent(keyOf(line), 0));
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        List<OrderLine> lines = new ArrayList<>(read.accepted());
        lines.removeIf(line -> !period.contains(YearMonth.from(line.date())));
        lines.sort(Comparator.comparing(DemoCompanyTest::keyOf).thenComparing(OrderLine::order));
        int size = lines.size();
        OrderLineColumns columns = OrderLineColumns.ofSize(size);
        for (int i = 0; i < size; i++) {
            OrderLine line = lines.get(i);
            columns.customer()[i] = numbers.getOrDefault(keyOf(line), -1);
            columns.beginsOrder()[i] =
                    i == 0
                            || !lines.get(i - 1).order().equals(line.order())
                            || !keyOf(lines.get(i - 1)).equals(keyOf(line));
            columns.kind()[i] = (byte) line.kind().ordinal();
            columns.epochDay()[i] = (int) line.date().toEpochDay();
            columns.quantity()[i] = line.quantity();
            columns.amountMinor()[i] = line.amountMinor();
            columns.country()[i] = home.contains(line.country()) ? 0 : 1;
        }
        return columns;
    }

    /** The empty key of the lines without a customer comes first and gets the number 0. */
    private static String keyOf(OrderLine line) {
        return Objects.requireNonNullElse(line.customer(), "");
    }
}
