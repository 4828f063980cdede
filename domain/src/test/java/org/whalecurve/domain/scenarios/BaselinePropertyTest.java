package org.whalecurve.domain.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.Line;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;
import org.whalecurve.domain.terms.GrantedTerms;
import org.whalecurve.domain.terms.PaymentTerms;
import org.whalecurve.domain.terms.ResolvedTerms;

/** The numbered invariants of {@link Baseline} on random companies. */
class BaselinePropertyTest {

    private static final int COMPANIES = 1_000;

    @Test
    void withoutChangesTheOutcomeIsThatOfTheRun() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);

                    Outcome outcome = baseline(company).with(List.of()).outcome();

                    requireSame(outcome, run(company, company.resolved()));
                });
    }

    @Test
    void withoutChangesWaitingCostsWhatTheRunCharges() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    GrantedTerms granted = granted(random);
                    ResolvedTerms terms = resolved(granted);

                    Outcome outcome = baseline(company, terms).with(List.of()).outcome();

                    ProfitStatements run = run(company, company.resolved());
                    CapitalCharge charge = CapitalCharge.of(granted, terms, run);
                    check(
                            outcome.total().capitalCost() == charge.total(),
                            () -> outcome.total() + " does not charge " + charge);
                    for (int row = 0; row < run.size(); row++) {
                        int number = run.customers().customer(row);
                        long cost =
                                charge.costOf(
                                        number == OrderLineColumns.UNASSIGNED
                                                ? null
                                                : String.valueOf(number),
                                        run.customers().netRevenue(row));
                        long left = run.profit(row) - cost;
                        int at = row;
                        check(
                                outcome.profit(row) == left,
                                () ->
                                        "row "
                                                + at
                                                + " leaves "
                                                + outcome.profit(at)
                                                + ", not "
                                                + left);
                    }
                });
    }

    @Test
    void otherTermsCostWhatTheyWouldWhateverWasGrantedBefore() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    List<Change> changes =
                            List.of(
                                    new Change.Terms(terms(random)),
                                    new Change.Price(percentage(random)));

                    Outcome granted =
                            baseline(company, resolved(granted(random))).with(changes).outcome();

                    Outcome plain = baseline(company).with(changes).outcome();
                    check(
                            granted.total().equals(plain.total()),
                            () -> granted.total() + " is not " + plain.total());
                });
    }

    @Test
    void atOtherPricesTheGrantedTermsCostWhatOneAsksForThemAtThesePrices() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    PaymentTerms terms = terms(random);
                    Change price = new Change.Price(percentage(random));

                    Outcome granted =
                            baseline(company, resolved(everybody(terms)))
                                    .with(List.of(price))
                                    .outcome();

                    Outcome asked =
                            baseline(company)
                                    .with(List.of(price, new Change.Terms(terms)))
                                    .outcome();
                    check(
                            granted.total().equals(asked.total()),
                            () -> granted.total() + " is not " + asked.total());
                });
    }

    @Test
    void changedExpenseAndCapacityGiveWhatARunWithTheModelSoChangedGives() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    int pool = random.nextInt(company.resolved().pools());
                    String id = company.model().pools().get(pool).id();
                    Setting expense = drawMore(random, company.resolved().expense(pool));
                    Setting capacity = draw(random);

                    Outcome outcome =
                            baseline(company)
                                    .with(
                                            List.of(
                                                    new Change.Capacity(id, capacity),
                                                    new Change.Expense(id, expense)))
                                    .outcome();

                    requireSame(
                            outcome,
                            run(
                                    company,
                                    resolved(company, with(company, pool, expense, capacity))));
                });
    }

    @Test
    void aChangedCoefficientGivesWhatARunWithTheModelSoChangedGives() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    ResolvedModel model = company.resolved();
                    if (model.activities() == 0 || model.drivers().isEmpty()) {
                        return;
                    }
                    int activity = random.nextInt(model.activities());
                    int driver = random.nextInt(model.drivers().size());
                    if (model.drivers().get(driver) instanceof FactDriver) {
                        return;
                    }
                    long more = random.nextLong(5_000);
                    Change change =
                            new Change.Coefficient(
                                    company.model().activities().get(activity).id(),
                                    model.drivers().get(driver).name(),
                                    model.coefficient(activity, driver) + more);

                    Outcome outcome = baseline(company).with(List.of(change)).outcome();

                    requireSame(
                            outcome,
                            run(
                                    company,
                                    resolved(
                                            company,
                                            with(
                                                    company,
                                                    activity,
                                                    new TimeTerm(
                                                            more, model.drivers().get(driver))))));
                });
    }

    @Test
    void nothingIsLostWhateverChanges() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    Baseline baseline = baseline(company, resolved(granted(random)));
                    List<Change> changes = draw(random, company, baseline);

                    Trial trial = baseline.with(changes);

                    Outcome outcome = trial.outcome();
                    long expense = outcome.pools().stream().mapToLong(PoolUsage::expense).sum();
                    check(
                            outcome.total().costToServe() + outcome.unusedCost() == expense,
                            () -> "of " + expense + " is lost after " + changes);
                    long profits =
                            IntStream.range(0, outcome.rows()).mapToLong(outcome::profit).sum();
                    check(
                            outcome.total().profit() == profits,
                            () -> profits + " is not " + outcome.total());
                    requireThatStepsAddUp(trial, baseline.outcome());
                });
    }

    private static void requireThatStepsAddUp(Trial trial, Outcome before) {
        ScenarioBridge bridge = trial.bridge();
        Outcome after = trial.outcome();
        check(bridge.from() == before.companyProfit(), () -> "begins elsewhere: " + bridge);
        check(bridge.to() == after.companyProfit(), () -> "ends elsewhere: " + bridge);
        check(
                bridge.from() + sum(bridge, _ -> true) == bridge.to(),
                () -> "does not add up: " + bridge);
        Map<ScenarioBridge.Line, Long> changed =
                Map.of(
                        ScenarioBridge.Line.NET_REVENUE,
                        after.total().netRevenue() - before.total().netRevenue(),
                        ScenarioBridge.Line.PRODUCT_COST,
                        before.total().productCost() - after.total().productCost(),
                        ScenarioBridge.Line.COST_TO_SERVE,
                        before.total().costToServe() - after.total().costToServe(),
                        ScenarioBridge.Line.CAPITAL_COST,
                        before.total().capitalCost() - after.total().capitalCost(),
                        ScenarioBridge.Line.UNUSED_CAPACITY,
                        before.unusedCost() - after.unusedCost());
        changed.forEach((line, change) ->
                check(
                        sum(bridge, step -> step.line() == line) == change,
                        () -> line + " changes by " + change + ": " + bridge));
        check(
                bridge.steps().stream().allMatch(step -> step.amount() != 0),
                () -> "steps of zero: " + bridge);
        check(
                bridge.steps().stream()
                        .map(step -> step.cause().ordinal())
                        .toList()
                        .equals(
                                bridge.steps().stream()
                                        .map(step -> step.cause().ordinal())
                                        .sorted()
                                        .toList()),
                () -> "not by cause: " + bridge);
    }

    private static long sum(ScenarioBridge bridge, Predicate<Step> which) {
        return bridge.steps().stream().filter(which).mapToLong(Step::amount).sum();
    }

    private static List<Change> draw(
            SplittableRandom random, RandomCompany company, Baseline baseline) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Price(percentage(random)));
        for (ResourcePool pool : company.model().pools()) {
            changes.add(new Change.Expense(pool.id(), draw(random)));
            changes.add(new Change.Capacity(pool.id(), draw(random)));
        }
        for (Activity activity : company.model().activities()) {
            changes.add(new Change.Time(activity.id(), percentage(random)));
        }
        for (int row = 0; row < baseline.outcome().rows(); row++) {
            if (random.nextInt(3) == 0) {
                changes.add(
                        new Change.Customers(baseline.outcome().customer(row), random.nextInt(4)));
            }
        }
        changes.add(new Change.MinimumOrder(50_00, random.nextLong(500)));
        changes.add(new Change.Terms(terms(random)));
        if (baseline.outcome().rows() > 1) {
            int last = baseline.outcome().customer(baseline.outcome().rows() - 1);
            changes.add(new Change.TermsOf(last, terms(random)));
        }
        company.resolved().drivers().stream()
                .limit(1)
                .forEach(driver ->
                        changes.add(new Change.Fee(driver.name(), random.nextLong(-100, 500))));
        return changes;
    }

    private static PaymentTerms terms(SplittableRandom random) {
        return new PaymentTerms(random.nextInt(731), new Percentage(random.nextLong(10_001)));
    }

    private static GrantedTerms everybody(PaymentTerms terms) {
        return new GrantedTerms(terms.rate(), terms.days(), new TreeMap<>());
    }

    /** Nobody has the number 9,999. */
    private static GrantedTerms granted(SplittableRandom random) {
        PaymentTerms usual = terms(random);
        return new GrantedTerms(
                usual.rate(),
                usual.days(),
                new TreeMap<>(
                        Map.of("1", random.nextInt(731), "3", 0, "9999", random.nextInt(731))));
    }

    /** The key of a customer is its number. */
    private static ResolvedTerms resolved(GrantedTerms granted) {
        return ResolvedTerms.of(granted, key -> OptionalInt.of(Integer.parseInt(key)));
    }

    private static Setting draw(SplittableRandom random) {
        return random.nextBoolean()
                ? new Setting.To(random.nextLong(2, 1_000_000))
                : new Setting.By(percentage(random));
    }

    /** A pool's own expense is never below zero, so that its full expense cannot shrink much. */
    private static Setting drawMore(SplittableRandom random, long expense) {
        return expense > 0 && random.nextBoolean()
                ? new Setting.By(percentage(random))
                : new Setting.To(expense + random.nextLong(1_000_000));
    }

    private static Percentage percentage(SplittableRandom random) {
        return new Percentage(random.nextLong(0, 20_000));
    }

    private static CostModel with(
            RandomCompany company, int pool, Setting expense, Setting capacity) {
        List<ResourcePool> pools = new ArrayList<>(company.model().pools());
        ResolvedModel model = company.resolved();
        ResourcePool before = pools.get(pool);
        long more = expense.after(model.expense(pool)) - model.expense(pool);
        pools.set(
                pool,
                new ResourcePool(
                        before.id(),
                        before.name(),
                        over(company, model.ownExpense(pool) + more),
                        over(company, capacity.after(model.capacity(pool)))));
        return with(company.model(), pools, company.model().activities());
    }

    private static CostModel with(RandomCompany company, int activity, TimeTerm added) {
        List<Activity> activities = new ArrayList<>(company.model().activities());
        Activity before = activities.get(activity);
        List<TimeTerm> terms = new ArrayList<>(before.timeEquation());
        terms.add(added);
        activities.set(activity, new Activity(before.id(), before.name(), before.pool(), terms));
        return with(company.model(), company.model().pools(), activities);
    }

    private static CostModel with(
            CostModel model, List<ResourcePool> pools, List<Activity> activities) {
        return new CostModel(
                model.id(),
                model.name(),
                model.currency(),
                model.homeCountries(),
                model.drivers(),
                pools,
                model.servicePools(),
                activities,
                model.productCost());
    }

    /** A quantity spread so that every month has a part of it above zero. */
    private static MonthlySeries over(RandomCompany company, long whole) {
        int further = company.period().months().size() - 1;
        return new MonthlySeries(1, Map.of(company.period().first(), whole - further));
    }

    private static ResolvedModel resolved(RandomCompany company, CostModel model) {
        return ResolvedModel.of(
                model,
                company.period(),
                UnitCosts.of(model.productCost().unitCosts(), Integer::parseInt));
    }

    /** Every customer has as many small orders as it has position, whatever their value. */
    private static Baseline baseline(RandomCompany company) {
        return baseline(company, ResolvedTerms.NONE);
    }

    private static Baseline baseline(RandomCompany company, ResolvedTerms terms) {
        CustomerColumns columns = CustomerColumns.of(run(company, company.resolved()));
        return Baseline.of(
                company.resolved(),
                columns,
                _ -> LongStream.range(0, columns.size()).toArray(),
                terms);
    }

    private static ProfitStatements run(RandomCompany company, ResolvedModel model) {
        CustomerFold fold = new CustomerFold(model, RandomCompany.HOME, company.counts());
        Line.chunks(company.lines(), List.of()).forEach(fold::add);
        FoldedCustomers folded = fold.finish();
        return ProfitStatements.of(model, folded, CostAssignment.of(model, folded));
    }

    private static void requireSame(Outcome outcome, ProfitStatements run) {
        assertThat(outcome.pools()).isEqualTo(run.costs().pools());
        for (int row = 0; row < run.size(); row++) {
            int at = row;
            check(
                    outcome.profit(row) == run.profit(row),
                    () ->
                            "row %d: %d, in the run %d"
                                    .formatted(at, outcome.profit(at), run.profit(at)));
        }
    }
}
