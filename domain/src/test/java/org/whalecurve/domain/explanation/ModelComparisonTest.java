package org.whalecurve.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.AllocationRule;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.explanation.RuleChange.Rule;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.money.Rounding;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.terms.GrantedTerms;

class ModelComparisonTest {

    private static final YearMonth MONTH = YearMonth.of(1970, 1);
    private static final Period PERIOD = new Period("p", MONTH, MONTH, PeriodState.OPEN);

    @Test
    void everySortOfRuleThatDiffersIsToldAndNoOther() {
        CostModel before =
                model("Home", 100_00, 60_000, AllocationMethod.DIRECT, 10, 2_000, 600_000);
        CostModel after =
                model("Away", 150_00, 90_000, AllocationMethod.RECIPROCAL, 20, 2_500, 500_000);

        assertThat(ModelComparison.between(before, after, PERIOD))
                .extracting(RuleChange::rule, RuleChange::of, RuleChange::before, RuleChange::after)
                .containsExactly(
                        tuple(Rule.HOME_COUNTRIES, "", "Home", "Away"),
                        tuple(Rule.POOL_EXPENSE, "desk", "100.00 GBP", "150.00 GBP"),
                        tuple(Rule.POOL_CAPACITY, "desk", "60 minutes", "90 minutes"),
                        tuple(Rule.ALLOCATION_METHOD, "", "DIRECT", "RECIPROCAL"),
                        tuple(
                                Rule.SERVICE_RULE,
                                "it",
                                "heads: desk 10, negative FAIL, zero ZERO",
                                "heads: desk 20, negative FAIL, zero ZERO"),
                        tuple(
                                Rule.TIME_EQUATION,
                                "take-orders",
                                "2 per sale lines",
                                "2.5 per sale lines"),
                        tuple(
                                Rule.UNIT_COST,
                                "LAMP",
                                "0.6 from 1970-01-01 to 1970-01-31",
                                "0.5 from 1970-01-01 to 1970-01-31"),
                        tuple(Rule.ASSUMED_COST, "", "0.6 of the price", "0.5 of the price"));
    }

    @Test
    void ratesAndTheirRoundingAreRulesOnceThereAreRates() {
        CostModel plain = model("Spain", 1_00, 1_000, AllocationMethod.STEP_DOWN, 1, 1, 1);
        DatedRate march = rate("2011-03-01", "1.1650");
        DatedRate april = rate("2011-04-01", "1.13");

        assertThat(
                        ModelComparison.between(
                                plain, converting(plain, Rounding.HALF_UP, april, march), PERIOD))
                .containsExactly(
                        new RuleChange(Rule.CURRENCY_ROUNDING, "", "", "HALF_UP"),
                        new RuleChange(
                                Rule.CURRENCY_RATES,
                                "EUR",
                                "",
                                "1.165 from 2011-03-01; 1.13 from 2011-04-01"));
        assertThat(ModelComparison.between(plain, converting(plain, Rounding.HALF_UP), PERIOD))
                .isEmpty();
    }

    @Test
    void theTermsOfAllAndOfEachCustomerAreRulesOnceTheyAreDeclared() {
        CostModel plain = model("Spain", 1_00, 1_000, AllocationMethod.STEP_DOWN, 1, 1, 1);
        CostModel before = granting(plain, 8_50, Map.of("C1", 60, "C2", 0));
        CostModel after = granting(plain, 8_00, Map.of("C1", 45, "C3", 14));

        assertThat(ModelComparison.between(plain, before, PERIOD))
                .containsExactly(
                        new RuleChange(Rule.PAYMENT_TERMS, "", "", "30 days at 8.5 % a year"),
                        new RuleChange(Rule.PAYMENT_TERMS, "C1", "", "60 days"),
                        new RuleChange(Rule.PAYMENT_TERMS, "C2", "", "0 days"));
        assertThat(ModelComparison.between(before, after, PERIOD))
                .containsExactly(
                        new RuleChange(
                                Rule.PAYMENT_TERMS,
                                "",
                                "30 days at 8.5 % a year",
                                "30 days at 8 % a year"),
                        new RuleChange(Rule.PAYMENT_TERMS, "C1", "60 days", "45 days"),
                        new RuleChange(Rule.PAYMENT_TERMS, "C2", "0 days", ""),
                        new RuleChange(Rule.PAYMENT_TERMS, "C3", "", "14 days"));
        assertThat(ModelComparison.between(after, after, PERIOD)).isEmpty();
    }

    private static CostModel granting(CostModel model, long rate, Map<String, Integer> days) {
        return with(
                model,
                model.conversion(),
                new GrantedTerms(new Percentage(rate), 30, new TreeMap<>(days)));
    }

    private static CostModel converting(CostModel model, Rounding rounding, DatedRate... rates) {
        return with(model, new CurrencyConversion(rounding, List.of(rates)), model.terms());
    }

    private static CostModel with(
            CostModel model, CurrencyConversion conversion, @Nullable GrantedTerms terms) {
        return new CostModel(
                model.id(),
                model.name(),
                model.currency(),
                model.homeCountries(),
                model.drivers(),
                model.pools(),
                model.servicePools(),
                model.activities(),
                model.productCost(),
                model.hierarchy(),
                model.orderSizes(),
                conversion,
                terms);
    }

    private static DatedRate rate(String from, String rate) {
        return new DatedRate(
                Currency.getInstance("EUR"), LocalDate.parse(from), new BigDecimal(rate));
    }

    @Test
    void aModelDiffersFromItselfInNothing() {
        RandomCases.tryOn(
                200,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    assertThat(
                                    ModelComparison.between(
                                            company.model(), company.model(), company.period()))
                            .isEmpty();
                });
    }

    private static CostModel model(
            String home,
            long expense,
            long capacity,
            AllocationMethod method,
            long heads,
            long milliminutes,
            long millionths) {
        return new CostModel(
                "m",
                "Named " + home,
                Currency.getInstance("GBP"),
                Set.of(home),
                Map.of(),
                List.of(
                        new ResourcePool(
                                "desk",
                                "Desk of " + home,
                                new MonthlySeries(expense, Map.of()),
                                new MonthlySeries(capacity, Map.of()))),
                new ServicePools(
                        method,
                        List.of(),
                        List.of(
                                new ServicePool(
                                        "it",
                                        "IT",
                                        new MonthlySeries(5_00, Map.of()),
                                        new AllocationRule(
                                                "heads",
                                                Map.of("desk", heads * 1_000_000),
                                                null,
                                                DriverPolicy.FAIL,
                                                DriverPolicy.ZERO)))),
                List.of(
                        new Activity(
                                "take-orders",
                                "Take orders",
                                "desk",
                                List.of(
                                        new TimeTerm(
                                                milliminutes,
                                                new LineDriver(
                                                        Driver.Basis.LINE,
                                                        Set.of(RowKind.SALE),
                                                        Driver.Market.ANYWHERE))))),
                new ProductCost(
                        List.of(
                                new UnitCost(
                                        "LAMP", millionths, LocalDate.EPOCH, MONTH.atEndOfMonth())),
                        new ShareOfPrice(millionths, "assumed")));
    }
}
