package org.whalecurve.application.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Book;

/**
 * What Harbour Supplies planned for February 2011 and what became of it, so small that every step
 * from plan to actual can be worked out by hand.
 *
 * <pre>
 *          planned                      actual                       step
 * lamps    60 at 10.00, cost  6.00      50 at 11.00, cost  6.50      price      50 × 1.00          =  50.00
 * ropes    40 at  5.00, cost  3.00      80 at  5.00, cost  3.00      unit cost −50 × 0.50          = −25.00
 *                                                                    volume     30 × 320.00/100    =  96.00
 *                                                                    mix       360.00 − 130 × 3.20 = −56.00
 * orders    2 of 10 minutes             3 of 12 minutes              time      −16 × 1.00          = −16.00
 * desk     30.00 for 30 minutes         54.00 for 45 minutes         rate      −36 × 0.20          =  −7.20
 *          10 minutes unused, 10.00      9 minutes unused, 10.80     unused                           −0.80
 * kept     290.00                       331.00                                                        41.00
 * </pre>
 *
 * By customers: the Anchor Inn earned 230.00 and then 216.20; the Bell Rope Company was to bring
 * 70.00 and bought nothing; Cap Nord brought 125.60.
 */
public final class SamplePlan {

    /** The plan's name. */
    public static final Book BOOK = new Book("budget-2011");

    /** The period and its one month. */
    public static final String PERIOD = "2011-02";

    /** The file in which the plan was delivered. */
    public static final String PLANNED =
            """
            Order,Date,Customer,Article,Description,Quantity,Price,List,Country,Channel
            P1,15/02/2011 12:00,C100,LAMP,Storm lamp,60,10.00,,United Kingdom,web
            P2,15/02/2011 12:00,C200,ROPE,Mooring rope,40,5.00,,United Kingdom,web
            """;

    /** The file in which the orders were delivered that came. */
    public static final String ACTUAL =
            """
            Order,Date,Customer,Article,Description,Quantity,Price,List,Country,Channel
            2001,07/02/2011 09:10,C100,LAMP,Storm lamp,50,11.00,,United Kingdom,web
            2002,09/02/2011 10:30,C100,ROPE,Mooring rope,10,5.00,,United Kingdom,web
            2003,21/02/2011 16:45,C300,ROPE,Mooring rope,70,5.00,,France,web
            """;

    private SamplePlan() {}

    /** The cost model as it was planned. */
    public static CostModel planned() {
        return model(30_00, 30_000, 10_000, "6.00");
    }

    /** The same with what time and goods cost in the end. */
    public static CostModel actual() {
        return model(54_00, 45_000, 12_000, "6.50");
    }

    private static CostModel model(
            long expense, long capacityMilliminutes, long minutesOfAnOrder, String lamp) {
        return new CostModel(
                "harbour-orders",
                "Orders of Harbour Supplies",
                SampleWorld.CURRENCY,
                Set.of(SampleWorld.HOME),
                Map.of(),
                List.of(
                        new ResourcePool(
                                "desk",
                                "Order desk",
                                new MonthlySeries(expense, Map.of()),
                                new MonthlySeries(capacityMilliminutes, Map.of()))),
                new ServicePools(AllocationMethod.DIRECT, List.of(), List.of()),
                List.of(
                        new Activity(
                                "take-orders",
                                "Take orders",
                                "desk",
                                List.of(
                                        new TimeTerm(
                                                minutesOfAnOrder,
                                                new LineDriver(
                                                        Driver.Basis.ORDER,
                                                        Set.of(RowKind.SALE),
                                                        Driver.Market.ANYWHERE))))),
                new ProductCost(List.of(cost("LAMP", lamp), cost("ROPE", "3.00")), null));
    }

    private static UnitCost cost(String product, String amount) {
        return new UnitCost(
                product,
                new BigDecimal(amount).movePointRight(6).longValueExact(),
                LocalDate.of(2011, Month.JANUARY, 1),
                LocalDate.of(2011, Month.DECEMBER, 31));
    }
}
