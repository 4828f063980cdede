package org.whalecurve.application.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.AllocationRule;
import org.whalecurve.domain.costing.CostHierarchy;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.OrderSizes;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.costing.expression.ExpressionParser;
import org.whalecurve.domain.costing.expression.Measure;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.imports.ColumnCondition;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.KindRule;
import org.whalecurve.domain.imports.ProfileColumns;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.imports.ProfileFormats;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.products.Product;

/**
 * Harbour Supplies, a ship chandler with five customers, in March 2011. What it says of itself
 * stands here, what it delivered in {@link SampleFile}, what must come out in {@link
 * SampleFigures}.
 *
 * <p>Its building and its IT serve each other and the departments. With what these received, its
 * order desk is partly idle at a rate that does not divide (200.00 for 150 minutes), its warehouse
 * works beyond its practical capacity, its showroom serves nobody.
 */
public final class SampleWorld {

    public static final Currency CURRENCY = Currency.getInstance("GBP");

    /** The country whose customers are at home. */
    public static final String HOME = "United Kingdom";

    public static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    /** The day on which the file was delivered: rows dated later are misdated. */
    public static final LocalDate DELIVERY_DAY = LocalDate.of(2011, Month.APRIL, 4);

    /** Customers by number, from 1. */
    public static final List<Customer> CUSTOMERS =
            List.of(
                    customer(1, "C100", "Anchor Inn", HOME, "Inns", null, "amara"),
                    customer(2, "C200", "Bell Rope Company", HOME, "Trade", null, "amara"),
                    customer(3, "C300", "Cap Nord", "France", "Trade", null, "bastien"),
                    customer(4, "C400", "Dune Hotel", HOME, "Inns", "C100", "bastien"),
                    customer(
                            5, "C500", "Eider GmbH", "Germany", "Trade", "Eider Group", "bastien"));

    /**
     * Products by number, from 1; the last four are what the ledger calls articles that are no
     * goods.
     */
    public static final List<Product> PRODUCTS =
            List.of(
                    new Product(1, "LAMP", "Storm lamp", null),
                    new Product(2, "ROPE", "Mooring rope", null),
                    new Product(3, "FLAG", "Signal flag", null),
                    new Product(4, "POST", "Postage", null),
                    new Product(5, "FEE", "Small order fee", null),
                    new Product(6, "DISC", "Discount granted afterwards", null),
                    new Product(7, "BANK", "Bank charges", null));

    private static final long MILLION = 1_000_000;

    private SampleWorld() {}

    /** The open period of the month of March. */
    public static Period period() {
        return new Period("2011-03", MARCH, MARCH, PeriodState.OPEN);
    }

    /** How the company's files are to be read. */
    public static ImportProfile profile() {
        return new ImportProfile(
                "harbour-ledger",
                "Order lines from the ledger of Harbour Supplies",
                "UTF-8",
                ',',
                new ProfileFacts.OrderLines(
                        new ProfileColumns(
                                "Order",
                                "Date",
                                "Customer",
                                "Article",
                                "Description",
                                "Quantity",
                                "Price",
                                null,
                                "Country",
                                "Channel",
                                "List",
                                null),
                        List.of(
                                article(RowKind.FREIGHT, "POST"),
                                article(RowKind.FEE, "FEE"),
                                article(RowKind.ADJUSTMENT, "DISC"),
                                article(RowKind.NOT_A_CUSTOMERS, "BANK"),
                                new KindRule(
                                        RowKind.RETURN,
                                        List.of(
                                                new ColumnCondition.Below(
                                                        "Quantity", BigDecimal.ZERO))),
                                new KindRule(RowKind.SALE, List.of()))),
                new ProfileFormats("dd/MM/uuuu HH:mm", '.', '\0'),
                ZoneId.of("Europe/London"),
                CURRENCY,
                LocalDate.of(2010, Month.JANUARY, 1),
                new BigDecimal("100000"));
    }

    /**
     * The cost model: three operating pools, two service pools, three activities, known and assumed
     * product cost.
     */
    public static CostModel costModel() {
        return costModelTakingOrdersIn("6 + 1.5 × lines");
    }

    /**
     * The cost model with another formula for the minutes that taking an order takes, besides those
     * for orders from abroad.
     */
    public static CostModel costModelTakingOrdersIn(String formula) {
        return new CostModel(
                "harbour",
                "Harbour Supplies",
                CURRENCY,
                Set.of(HOME),
                Map.of("lines", sales(Driver.Basis.LINE, Driver.Market.ANYWHERE)),
                List.of(
                        new ResourcePool(
                                "desk", "Order desk", everyMonth(148_18), everyMonth(150_000)),
                        new ResourcePool(
                                "warehouse", "Warehouse", everyMonth(122_36), everyMonth(60_000)),
                        new ResourcePool(
                                "showroom", "Showroom", everyMonth(50_46), everyMonth(100_000))),
                servicePools(),
                List.of(
                        new Activity(
                                "take-orders",
                                "Take orders",
                                "desk",
                                List.of(
                                        new TimeTerm(
                                                ExpressionParser.parse(
                                                        formula,
                                                        new Vocabulary(
                                                                Map.of("lines", Measure.LINES),
                                                                Map.of())),
                                                sales(Driver.Basis.ORDER, Driver.Market.ANYWHERE)),
                                        new TimeTerm(
                                                4_000,
                                                sales(Driver.Basis.ORDER, Driver.Market.ABROAD)))),
                        new Activity(
                                "pick-and-pack",
                                "Pick and pack",
                                "warehouse",
                                List.of(
                                        new TimeTerm(
                                                2_000,
                                                sales(Driver.Basis.ORDER, Driver.Market.ANYWHERE)),
                                        new TimeTerm(
                                                250,
                                                sales(Driver.Basis.UNIT, Driver.Market.ANYWHERE)))),
                        new Activity(
                                "take-back",
                                "Take goods back",
                                "desk",
                                List.of(
                                        new TimeTerm(10_000, returns(Driver.Basis.ORDER)),
                                        new TimeTerm(3_000, returns(Driver.Basis.LINE))))),
                new ProductCost(
                        List.of(
                                new UnitCost("LAMP", 7_250_000, day(1, 1), day(12, 31)),
                                new UnitCost("ROPE", 4_100_000, day(1, 1), day(3, 14)),
                                new UnitCost("ROPE", 4_375_000, day(3, 15), day(12, 31))),
                        new ShareOfPrice(600_000, "assumed: 60 % of the price invoiced")),
                CostHierarchy.NONE,
                new OrderSizes(List.of(100_00L, 200_00L)));
    }

    /** The building by floor area, IT by workplaces, each serving the other too. */
    private static ServicePools servicePools() {
        return new ServicePools(
                AllocationMethod.RECIPROCAL,
                List.of(),
                List.of(
                        new ServicePool(
                                "building",
                                "Building",
                                everyMonth(90_00),
                                by("floor area in m²", "it", 10, 20, 50, 20)),
                        new ServicePool(
                                "it",
                                "IT",
                                everyMonth(45_00),
                                by("workplaces", "building", 1, 6, 2, 1))));
    }

    /** The cost model resolved for March. */
    public static ResolvedModel resolvedModel() {
        CostModel model = costModel();
        return ResolvedModel.of(
                model,
                period(),
                UnitCosts.of(model.productCost().unitCosts(), SampleWorld::productNumber));
    }

    /** The number of a customer's key. */
    public static int customerNumber(String key) {
        return CUSTOMERS.stream()
                .filter(customer -> customer.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Harbour Supplies has no customer " + key))
                .number();
    }

    /** The number of a product's key. */
    public static int productNumber(String key) {
        return PRODUCTS.stream()
                .filter(product -> product.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Harbour Supplies has no product " + key))
                .number();
    }

    private static Customer customer(
            int number,
            String key,
            String name,
            String country,
            String segment,
            @Nullable String parent,
            String owner) {
        return new Customer(number, key, name, country, segment, parent, owner, "harbour", null);
    }

    private static KindRule article(RowKind kind, String key) {
        return new KindRule(kind, List.of(new ColumnCondition.OneOf("Article", Set.of(key))));
    }

    private static Driver sales(Driver.Basis basis, Driver.Market market) {
        return new LineDriver(basis, Set.of(RowKind.SALE), market);
    }

    private static Driver returns(Driver.Basis basis) {
        return new LineDriver(basis, Set.of(RowKind.RETURN), Driver.Market.ANYWHERE);
    }

    /** A rule by which another service pool and the three operating pools take so much. */
    private static AllocationRule by(
            String driver,
            String otherService,
            long ofOther,
            long ofDesk,
            long ofWarehouse,
            long ofShowroom) {
        Map<String, Long> quantities = new LinkedHashMap<>();
        quantities.put(otherService, ofOther * MILLION);
        quantities.put("desk", ofDesk * MILLION);
        quantities.put("warehouse", ofWarehouse * MILLION);
        quantities.put("showroom", ofShowroom * MILLION);
        return new AllocationRule(driver, quantities, null, DriverPolicy.FAIL, DriverPolicy.ZERO);
    }

    private static MonthlySeries everyMonth(long quantity) {
        return new MonthlySeries(quantity, Map.of());
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2011, month, dayOfMonth);
    }
}
