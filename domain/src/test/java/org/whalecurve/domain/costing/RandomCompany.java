package org.whalecurve.domain.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.RandomExpression;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/**
 * A company drawn at random: some of its pools are idle, overdriven or without expense, some of its
 * drivers count nothing, some of its products have known costs, some lines have no customer.
 */
public final class RandomCompany {

    /** Countries 0 and 1 of three are the home market. */
    public static final CustomerFold.HomeMarket HOME = country -> country < 2;

    private static final LocalDate DAY_ZERO = LocalDate.EPOCH;
    private static final int PRODUCTS = 5;

    private final SplittableRandom random;
    private final boolean countsFacts;
    private final CostModel model;
    private final List<Line> lines;
    private final ResolvedModel resolved;
    private final Map<FactType, FactCounts> counts;

    public RandomCompany(SplittableRandom random) {
        this(random, false);
    }

    private RandomCompany(SplittableRandom random, boolean countsFacts) {
        this.random = random;
        this.countsFacts = countsFacts;
        this.model = drawModel();
        this.lines = drawLines();
        this.resolved =
                ResolvedModel.of(
                        model,
                        period(),
                        UnitCosts.of(model.productCost().unitCosts(), Integer::parseInt));
        this.counts = drawCounts();
    }

    /**
     * A company whose time equations count contacts too: some with customers who never ordered,
     * some with nobody, some whose quantity is below zero.
     */
    public static RandomCompany countingFacts(SplittableRandom random) {
        return new RandomCompany(random, true);
    }

    public CostModel model() {
        return model;
    }

    /** One or two months. */
    public Period period() {
        YearMonth first = YearMonth.of(1970, 1);
        return new Period("P", first, first.plusMonths(model.pools().size() % 2), PeriodState.OPEN);
    }

    public ResolvedModel resolved() {
        return resolved;
    }

    /** The lines in the order of a scan. */
    public List<Line> lines() {
        return lines;
    }

    /** What was counted over facts; empty for a company that counts none. */
    public Map<FactType, FactCounts> counts() {
        return counts;
    }

    /** The lines folded in one piece. */
    public FoldedCustomers folded() {
        return folded(List.of());
    }

    /** The lines folded in the pieces between the cuts. */
    public FoldedCustomers folded(List<Integer> cuts) {
        CustomerFold fold = new CustomerFold(resolved(), HOME, counts);
        Line.chunks(lines, cuts).forEach(fold::add);
        return fold.finish();
    }

    /** Products, markets and channels and what they bear, folded in the pieces between the cuts. */
    public Map<CostObject, CostedObjects> objects(List<Integer> cuts) {
        return objects(cuts, 1);
    }

    /** The same, folded by so many threads. */
    public Map<CostObject, CostedObjects> objects(List<Integer> cuts, int threads) {
        FoldedCustomers customers = folded();
        CrossFold fold =
                new CrossFold(
                        resolved(),
                        HOME,
                        customers,
                        CostAssignment.of(resolved(), customers),
                        CrossFold.others(model),
                        threads);
        Line.chunks(lines, cuts).forEach(fold::add);
        return fold.finish();
    }

    /** The lines and facts of one customer, folded for every sort of cost object. */
    public FoldedObjects ofCustomer(FoldedCustomers customers, int row) {
        int number = customers.customer(row);
        List<Line> its = lines.stream().filter(line -> line.customer() == number).toList();
        CustomerFold fold =
                new CustomerFold(resolved(), HOME, Map.of(), CrossFold.others(model), 1);
        fold.add(Line.chunks(its, List.of()).getFirst());
        fold.addBeside(customers, row);
        return fold.take();
    }

    /** Cuts at random positions, some of them making empty pieces. */
    public List<Integer> drawCuts() {
        return IntStream.range(0, random.nextInt(6))
                .map(i -> random.nextInt(lines.size() + 1))
                .sorted()
                .boxed()
                .toList();
    }

    private CostModel drawModel() {
        List<ResourcePool> pools = new ArrayList<>();
        for (int p = 0; p <= random.nextInt(3); p++) {
            pools.add(
                    new ResourcePool(
                            "p" + p,
                            "Pool " + p,
                            new MonthlySeries(
                                    random.nextInt(4) == 0 ? 0 : random.nextLong(10_000_000),
                                    Map.of(YearMonth.of(1970, 2), random.nextLong(1000))),
                            new MonthlySeries(
                                    1 + random.nextLong(1L << random.nextInt(2, 30)), Map.of())));
        }
        Map<String, Driver> named = new LinkedHashMap<>();
        named.put("orders", drawDriver(Driver.Basis.ORDER));
        named.put("lines", drawDriver(Driver.Basis.LINE));
        named.put("new-lines", drawDriver(Driver.Basis.LINE));
        named.put("units", drawDriver(Driver.Basis.UNIT));
        List<Activity> activities = new ArrayList<>();
        for (int a = random.nextInt(5); a > 0; a--) {
            List<TimeTerm> terms = new ArrayList<>();
            for (int t = 0; t <= random.nextInt(3); t++) {
                terms.add(
                        random.nextInt(3) == 0
                                ? drawFormula()
                                : new TimeTerm(
                                        random.nextLong(1, 20_000),
                                        drawDriver(Driver.Basis.values()[random.nextInt(3)])));
            }
            if (countsFacts) {
                Contacts.DRIVERS.stream()
                        .filter(_ -> random.nextBoolean())
                        .map(per -> new TimeTerm(random.nextLong(1, 20_000), per))
                        .forEach(terms::add);
            }
            activities.add(
                    new Activity(
                            "a" + a,
                            "Activity " + a,
                            "p" + random.nextInt(pools.size()),
                            terms,
                            Purpose.values()[random.nextInt(3)]));
        }
        return new CostModel(
                "m",
                "Model",
                Currency.getInstance(List.of("GBP", "JPY", "KWD").get(random.nextInt(3))),
                Set.of("Home"),
                named,
                pools,
                drawServicePools(pools),
                activities,
                drawProductCost(),
                drawHierarchy(activities),
                new OrderSizes(List.of(50_000L, 200_000L)));
    }

    /** Costs of products, of markets that may be in no order line, and of the company. */
    private CostHierarchy drawHierarchy(List<Activity> activities) {
        List<@Nullable SustainedObject> objects = new ArrayList<>();
        objects.add(null);
        objects.add(new SustainedObject(CostObject.MARKET, "Market " + random.nextInt(4)));
        objects.add(new SustainedObject(CostObject.PRODUCT, "1"));
        List<SustainingCost> costs = new ArrayList<>();
        for (int c = random.nextInt(4); c > 0; c--) {
            costs.add(
                    new SustainingCost(
                            "c" + c,
                            "Cost " + c,
                            objects.get(random.nextInt(3)),
                            new MonthlySeries(random.nextLong(1_000_000), Map.of())));
        }
        List<ContributionMargin> margins = new ArrayList<>();
        if (random.nextBoolean()) {
            margins.add(new ContributionMargin("First", true, Set.of(), List.of()));
            margins.add(
                    new ContributionMargin(
                            "Second",
                            false,
                            Set.of(Purpose.RETAIN),
                            activitiesThatServe(activities)));
        }
        return new CostHierarchy(List.copyOf(costs), List.copyOf(margins));
    }

    private List<String> activitiesThatServe(List<Activity> activities) {
        return activities.stream()
                .filter(activity -> activity.purpose() == Purpose.SERVE)
                .filter(_ -> random.nextBoolean())
                .map(Activity::id)
                .toList();
    }

    /** Up to four of them, with loops, credits, quantities of nothing and idle capacity. */
    private ServicePools drawServicePools(List<ResourcePool> operating) {
        List<String> ids = new ArrayList<>(operating.stream().map(ResourcePool::id).toList());
        int services = random.nextInt(5);
        IntStream.range(0, services).forEach(s -> ids.add("s" + s));
        List<ServicePool> pools = new ArrayList<>();
        for (int s = 0; s < services; s++) {
            pools.add(
                    new ServicePool(
                            "s" + s,
                            "Service " + s,
                            new MonthlySeries(
                                    random.nextLong(-1_000_000, 10_000_000),
                                    Map.of(YearMonth.of(1970, 2), random.nextLong(1000))),
                            drawRule("s" + s, ids, operating.getFirst().id())));
        }
        return new ServicePools(
                AllocationMethod.values()[random.nextInt(3)], List.of(), List.copyOf(pools));
    }

    private AllocationRule drawRule(String self, List<String> ids, String certain) {
        Map<String, Long> quantities = new LinkedHashMap<>();
        for (String id : ids) {
            if (!id.equals(self) && random.nextInt(3) > 0) {
                quantities.put(id, random.nextLong(-3, 1L << random.nextInt(2, 40)));
            }
        }
        quantities.put(certain, random.nextLong(1, 1_000_000));
        return new AllocationRule(
                "heads",
                quantities,
                random.nextInt(3) == 0 ? 1L << 45 : null,
                random.nextInt(4) == 0 ? DriverPolicy.SKIP : DriverPolicy.ZERO,
                random.nextInt(6) == 0 ? DriverPolicy.SKIP : DriverPolicy.ZERO);
    }

    /** Never less than no time: customers whose time is negative have a test of their own. */
    private TimeTerm drawFormula() {
        Expression zero = new Expression.Constant(BigDecimal.ZERO, null);
        Expression minutes =
                new Expression.Extreme(
                        Expression.Selection.MAX,
                        List.of(RandomExpression.drawMinutes(random), zero));
        boolean ofLines = !minutes.drivers().contains("orders") && random.nextBoolean();
        return new TimeTerm(minutes, drawDriver(ofLines ? Driver.Basis.LINE : Driver.Basis.ORDER));
    }

    private Driver drawDriver(Driver.Basis basis) {
        EnumSet<RowKind> kinds = EnumSet.of(drawKind());
        if (random.nextBoolean()) {
            kinds.add(drawKind());
        }
        return new LineDriver(basis, Set.copyOf(kinds), Driver.Market.values()[random.nextInt(3)]);
    }

    private Map<FactType, FactCounts> drawCounts() {
        List<FactDriver> drivers = resolved.factDrivers().getOrDefault(Contacts.TYPE, List.of());
        if (drivers.isEmpty()) {
            return Map.of();
        }
        FactCounts.Builder drawn = new FactCounts.Builder(drivers.size());
        long[] totals = new long[drivers.size()];
        for (int customer = 0; customer < 16; customer++) {
            if (random.nextBoolean()) {
                drawn.begin(customer, 1);
                for (int d = 0; d < totals.length; d++) {
                    long quantity =
                            drivers.get(d).sum() == null
                                    ? random.nextLong(5)
                                    : random.nextLong(-10_000_000, 100_000_000);
                    drawn.set(d, quantity);
                    totals[d] += quantity;
                }
            }
        }
        return Map.of(Contacts.TYPE, drawn.build(totals));
    }

    private RowKind drawKind() {
        return RowKind.of((byte) random.nextInt(RowKind.OF_A_CUSTOMER));
    }

    private ProductCost drawProductCost() {
        List<UnitCost> costs = new ArrayList<>();
        for (int product = 1; product < PRODUCTS; product++) {
            if (random.nextBoolean()) {
                int changes = random.nextInt(1, 30);
                costs.add(unitCost(product, 0, changes - 1));
                costs.add(unitCost(product, changes + random.nextInt(3), 40));
            }
        }
        return new ProductCost(
                costs,
                random.nextBoolean()
                        ? new ShareOfPrice(random.nextLong(1_000_001), "assumed")
                        : null);
    }

    private UnitCost unitCost(int product, int from, int to) {
        return new UnitCost(
                String.valueOf(product),
                random.nextLong(20_000_000),
                DAY_ZERO.plusDays(from),
                DAY_ZERO.plusDays(to));
    }

    private List<Line> drawLines() {
        List<Line> drawn = new ArrayList<>();
        int customers = random.nextInt(1, 12);
        int size = random.nextInt(20) == 0 ? 0 : random.nextInt(80);
        for (int i = 0; i < size; i++) {
            long quantity = random.nextLong(-20, 100);
            drawn.add(
                    new Line(
                            random.nextInt(customers),
                            random.nextInt(6),
                            random.nextInt(1, PRODUCTS + 1),
                            RowKind.of((byte) random.nextInt(RowKind.values().length)),
                            random.nextInt(35),
                            quantity,
                            quantity * random.nextLong(10_000),
                            random.nextInt(3),
                            random.nextInt(3),
                            StatedPrices.of(statedMicros(), statedMicros())));
        }
        return Line.sorted(drawn);
    }

    /** One line in four states something, now and then nothing at all. */
    private long statedMicros() {
        return random.nextInt(4) > 0 ? StatedPrices.NOT_STATED : random.nextLong(9) * 3_333_333;
    }
}
