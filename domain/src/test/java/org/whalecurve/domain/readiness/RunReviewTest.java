package org.whalecurve.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.AccountRange;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.LedgerSource;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.PoolExpense;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.currencies.BookedCurrency;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Rounding;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class RunReviewTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final Period SPRING =
            new Period("spring", MARCH, MARCH.plusMonths(1), PeriodState.OPEN);
    private static final MonthlySeries HUNDRED = new MonthlySeries(100_00, Map.of());
    private static final LedgerSource ACCOUNT =
            new LedgerSource(
                    List.of(new AccountRange("6000", "6099")), null, null, DriverPolicy.FAIL);

    @Test
    void whereEverythingIsThereOnlyTheAssumptionIsWorthANote() {
        assertThat(
                        RunReview.of(
                                model(HUNDRED, true, RowKind.SALE),
                                SPRING,
                                booked(
                                        List.of(
                                                total(MARCH, RowKind.SALE),
                                                total(MARCH.plusMonths(1), RowKind.SALE)))))
                .containsExactly(
                        new Finding(
                                Severity.NOTE,
                                "product-cost-assumed",
                                "product-cost",
                                "Product cost that order lines do not state rests on an assumption: 60 % of the price."));
    }

    @Test
    void aMonthWithoutLinesAndWorkThatNobodyCausesAreToldBeforeTheRun() {
        assertThat(
                        RunReview.of(
                                model(HUNDRED, false, RowKind.RETURN),
                                SPRING,
                                booked(
                                        List.of(
                                                total(MARCH, RowKind.SALE),
                                                total(MARCH, RowKind.NOT_A_CUSTOMERS),
                                                total(MARCH.minusMonths(1), RowKind.RETURN)))))
                .extracting(Finding::severity, Finding::code, Finding::of)
                .containsExactly(
                        tuple(Severity.WARNING, "month-without-order-lines", "2011-04"),
                        tuple(Severity.WARNING, "activity-without-work", "work"),
                        tuple(Severity.WARNING, "product-cost-missing", "product-cost"),
                        tuple(Severity.NOTE, "lines-that-are-not-a-customers", ""));
    }

    @Test
    void aGapInTheLedgerBlocksARun() {
        assertThat(
                        RunReview.of(
                                model(ACCOUNT, true, RowKind.SALE),
                                SPRING,
                                fedFrom(posting("6010", MARCH))))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(finding.code()).isEqualTo("ledger-gap");
                    assertThat(finding.problem()).contains("nothing is booked in 2011-04");
                });
    }

    @Test
    void accountsThatNothingTakesAreListed() {
        assertThat(
                        RunReview.of(
                                model(ACCOUNT, true, RowKind.SALE),
                                SPRING,
                                fedFrom(
                                        posting("6010", MARCH),
                                        posting("6010", MARCH.plusMonths(1)),
                                        posting("7000", MARCH))))
                .contains(
                        new Finding(
                                Severity.WARNING,
                                "account-not-mapped",
                                "UK 7000",
                                "Of 50.00 GBP booked on account 7000 Rent, 50.00 GBP belongs to no"
                                        + " pool and no sustaining cost: no statement bears it."));
    }

    @Test
    void importsThatLeaveRowsOutAreNamed() {
        Booked booked =
                new Booked(
                        new TreeMap<>(),
                        List.of(),
                        Map.of(),
                        List.of(imported("i1", 3), imported("i2", 0)),
                        List.of(imported("i3", 0)),
                        List.of());

        assertThat(RunReview.of(model(HUNDRED, true, RowKind.SALE), SPRING, booked))
                .extracting(Finding::severity, Finding::code, Finding::of)
                .contains(
                        tuple(Severity.WARNING, "import-not-booked", "i3"),
                        tuple(Severity.WARNING, "rows-in-quarantine", "i1"))
                .doesNotContain(tuple(Severity.WARNING, "rows-in-quarantine", "i2"));
    }

    @Test
    void anImportWithoutARateOnTheFirstDayOfItsFirstMonthBlocksTheRun() {
        Booked booked =
                new Booked(
                        new TreeMap<>(Map.of("EUR", List.of(total(MARCH, RowKind.SALE)))),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new BookedCurrency("late", "EUR", Set.of(MARCH.plusMonths(1))),
                                new BookedCurrency("early", "EUR", Set.of(MARCH)),
                                new BookedCurrency("other", "USD", Set.of(MARCH.plusMonths(1))),
                                new BookedCurrency("before", "USD", Set.of(MARCH.minusMonths(1))),
                                new BookedCurrency("own", "GBP", Set.of(MARCH))));

        assertThat(
                        RunReview.of(
                                converting("EUR", LocalDate.of(2011, Month.MARCH, 2)),
                                SPRING,
                                booked))
                .filteredOn(finding -> finding.severity() == Severity.BLOCKING)
                .containsExactly(
                        new Finding(
                                Severity.BLOCKING,
                                "rate-missing",
                                "early",
                                "Import 'early' is in EUR, the cost model in GBP, and has no rate of EUR for 2011-03-01: declare one under 'currency-conversion' that holds from that day or before."),
                        new Finding(
                                Severity.BLOCKING,
                                "rate-missing",
                                "other",
                                "Import 'other' is in USD, the cost model in GBP, and has no rate of USD for 2011-04-01: declare one under 'currency-conversion' that holds from that day or before."));
        assertThat(
                        RunReview.of(
                                converting("EUR", LocalDate.of(2011, Month.MARCH, 1)),
                                SPRING,
                                booked))
                .filteredOn(finding -> finding.severity() == Severity.BLOCKING)
                .extracting(Finding::of)
                .containsExactly("other");
    }

    @Test
    void linesThatAreNotACustomersAreToldInEachCurrency() {
        SortedMap<String, List<ControlTotal>> lines =
                new TreeMap<>(
                        Map.of(
                                "GBP", List.of(total(MARCH, RowKind.NOT_A_CUSTOMERS)),
                                "EUR", List.of(total(MARCH, RowKind.NOT_A_CUSTOMERS)),
                                "JPY",
                                        List.of(
                                                total(
                                                        MARCH.minusYears(1),
                                                        RowKind.NOT_A_CUSTOMERS))));

        assertThat(
                        RunReview.of(
                                model(HUNDRED, true, RowKind.SALE),
                                SPRING,
                                new Booked(
                                        lines, List.of(), Map.of(), List.of(), List.of(),
                                        List.of())))
                .extracting(Finding::problem)
                .contains(
                        "The import profile says of 4 lines, worth 10.00 EUR and 10.00 GBP, that they are not a customer's: no statement will show them.");
    }

    private static CostModel converting(String currency, LocalDate from) {
        CostModel plain = model(HUNDRED, true, RowKind.SALE);
        return new CostModel(
                plain.id(),
                plain.name(),
                plain.currency(),
                plain.homeCountries(),
                plain.drivers(),
                plain.pools(),
                plain.servicePools(),
                plain.activities(),
                plain.productCost(),
                plain.hierarchy(),
                plain.orderSizes(),
                new CurrencyConversion(
                        Rounding.HALF_EVEN,
                        List.of(
                                new DatedRate(
                                        Currency.getInstance(currency),
                                        from,
                                        new BigDecimal("0.85")))),
                null);
    }

    private static CostModel model(PoolExpense expense, boolean assumes, RowKind counted) {
        return new CostModel(
                "m",
                "M",
                Currency.getInstance("GBP"),
                Set.of(),
                Map.of(),
                List.of(new ResourcePool("desk", "Desk", expense, HUNDRED)),
                ServicePools.NONE,
                List.of(
                        new Activity(
                                "work",
                                "Work",
                                "desk",
                                List.of(
                                        new TimeTerm(
                                                1_000,
                                                new LineDriver(
                                                        Driver.Basis.LINE,
                                                        Set.of(counted),
                                                        Driver.Market.ANYWHERE))))),
                new ProductCost(
                        List.of(),
                        assumes ? new ShareOfPrice(600_000, "60 % of the price") : null));
    }

    private static Booked booked(List<ControlTotal> lines) {
        return new Booked(
                new TreeMap<>(Map.of("GBP", lines)),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Booked fedFrom(LedgerSum... postings) {
        return new Booked(
                new TreeMap<>(
                        Map.of(
                                "GBP",
                                List.of(
                                        total(MARCH, RowKind.SALE),
                                        total(MARCH.plusMonths(1), RowKind.SALE)))),
                List.of(postings),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ControlTotal total(YearMonth month, RowKind kind) {
        return new ControlTotal(month, kind, 2, 10_00);
    }

    private static LedgerSum posting(String account, YearMonth month) {
        return new LedgerSum("UK", account, "Rent", "", month, 1, 50_00);
    }

    private static Import imported(String id, long rejected) {
        return new Import(
                id,
                "ledger",
                Book.ACTUAL,
                id + ".csv",
                "00",
                1,
                "amara",
                Instant.EPOCH,
                ImportState.COMMITTED,
                10,
                10 - rejected,
                rejected,
                1,
                null);
    }
}
