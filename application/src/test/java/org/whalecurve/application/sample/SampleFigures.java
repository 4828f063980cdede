package org.whalecurve.application.sample;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolTransfer;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ServicePoolCost;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CountedDriver;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.domain.profitability.WhaleCurve;

/**
 * What Harbour Supplies earned in March 2011, worked out by hand: the arithmetic stands beside each
 * figure. Amounts are pence, written as pounds_pence; times are milliminutes.
 */
public final class SampleFigures {

    /** What the import books, by month and kind. */
    public static final List<ControlTotal> CONTROL_TOTALS =
            List.of(
                    // 125.00 + 32.00 + 85.00 + 3.35 + 440.00 + 48.00 + 1.20 + 2.40 + 150.00 + 8.00
                    // + 75.00 + 27.00 + 25.00 + 8.00;
                    // 3 × 1.115 = 3.345 is 3.35, half up
                    new ControlTotal(SampleWorld.MARCH, RowKind.SALE, 14, 1029_95),
                    // −2.40 − 12.50 − 16.00
                    new ControlTotal(SampleWorld.MARCH, RowKind.RETURN, 3, -30_90),
                    // 5.95 + 24.00
                    new ControlTotal(SampleWorld.MARCH, RowKind.FREIGHT, 2, 29_95),
                    new ControlTotal(SampleWorld.MARCH, RowKind.FEE, 1, 15_00),
                    new ControlTotal(SampleWorld.MARCH, RowKind.ADJUSTMENT, 1, -2_50),
                    new ControlTotal(SampleWorld.MARCH, RowKind.NOT_A_CUSTOMERS, 1, -30_00),
                    // 5 × 12.50
                    new ControlTotal(YearMonth.of(2011, Month.APRIL), RowKind.SALE, 1, 62_50));

    /**
     * The driver names in the order of the model; the statements hold their quantities in the same
     * order.
     */
    public static final List<CountedDriver> DRIVERS =
            Stream.of(
                            "sale orders",
                            "sale lines",
                            "sale orders abroad",
                            "sale units",
                            "return orders",
                            "return lines")
                    .map(name -> new CountedDriver(name, 0))
                    .toList();

    /**
     * How building and IT reached the departments, by the reciprocal method.
     *
     * <pre>
     * building x = 90.00 + y/10, IT y = 45.00 + x/10: x = 94.50/0.99 = 95.4545…, y = 54.5454…
     * desk       20/100 x + 6/10 y = 19.0909… + 32.7272… = 51.8181… → 51.82
     * warehouse  50/100 x + 2/10 y = 47.7272… + 10.9090… = 58.6363… → 58.64
     * showroom   20/100 x + 1/10 y = 19.0909… +  5.4545… = 24.5454… → 24.54, together 135.00
     * desk       51.82 by 7 to 12  = 19.0915… + 32.7284… → 19.09 + 32.73
     * warehouse  58.64 by 35 to 8  = 47.7302… + 10.9097… → 47.73 + 10.91
     * showroom   24.54 by 7 to 2   = 19.0866… +  5.4533… → 19.09 + 5.45
     * building to IT 9.5454… → 9.55; IT to building 5.4545… → 5.45: IT has 45.00 + 9.55 and handed
     * 49.09 + 5.45 on; the penny over goes to the building too, which then has 90.00 + 5.46 and
     * handed 85.91 + 9.55 on
     * </pre>
     */
    public static final AllocationStatement ALLOCATION =
            new AllocationStatement(
                    AllocationMethod.RECIPROCAL,
                    List.of(
                            new ServicePoolCost(
                                    "building", "Building", "floor area in m²", 90_00, 5_46, 0),
                            new ServicePoolCost("it", "IT", "workplaces", 45_00, 9_55, 0)),
                    List.of(
                            new PoolTransfer("building", "it", 9_55),
                            new PoolTransfer("building", "desk", 19_09),
                            new PoolTransfer("building", "warehouse", 47_73),
                            new PoolTransfer("building", "showroom", 19_09),
                            new PoolTransfer("it", "building", 5_46),
                            new PoolTransfer("it", "desk", 32_73),
                            new PoolTransfer("it", "warehouse", 10_91),
                            new PoolTransfer("it", "showroom", 5_45)));

    /**
     * What became of the pools. Their full expense is 148.18 + 51.82, 122.36 + 58.64, 50.46 +
     * 24.54.
     *
     * <ul>
     *   <li>Order desk: 83 minutes take orders + 29 take goods back = 112 of 150; 200.00 × 112/150
     *       = 149.333…
     *   <li>Warehouse: 74.5 of 60 minutes; 181.00 × 74.5/60 = 224.741666…, so 43.74 more than it
     *       costs
     *   <li>Showroom: nobody came
     * </ul>
     */
    public static final List<PoolUsage> POOLS =
            List.of(
                    new PoolUsage("desk", "Order desk", 200_00, 150_000, 112_000, 149_33),
                    new PoolUsage("warehouse", "Warehouse", 181_00, 60_000, 74_500, 224_74),
                    new PoolUsage("showroom", "Showroom", 75_00, 100_000, 0, 0));

    /**
     * 6 × 9 sale orders + 1.5 × 14 lines + 4 × 2 orders abroad; 2 × 9 + 0.25 × 226 units; 10 × 2
     * returns + 3 × 3 lines.
     */
    public static final List<Long> ACTIVITY_MINUTES = List.of(83_000L, 74_500L, 29_000L);

    /**
     * 149.33 × 83/112 = 110.664… and × 29/112 = 38.6658…: the penny over goes to the larger
     * remainder, 65 of 112.
     */
    public static final List<Long> ACTIVITY_COST = List.of(110_66L, 224_74L, 38_67L);

    /**
     * The lines without a customer: order 1009.
     *
     * <pre>
     * product cost  2 × 7.25 + 4.375 → 4.38
     * take orders   6 + 1.5×2 = 9 of 83 min      110.66 × 9/83 = 11.9993 → 12.00
     * pick and pack 2 + 0.25×3 = 2.75 of 74.5    224.74 × 2.75/74.5 = 8.2958 → 8.30
     * profit        33.00 − 18.88 − 20.30
     * </pre>
     */
    public static final CustomerStatement UNASSIGNED =
            statement(
                    0,
                    0,
                    List.of(33_00L, 0L, 0L, 0L, 0L),
                    new ListedSales(0, 0),
                    18_88,
                    0,
                    List.of(12_00L, 8_30L, 0L),
                    List.of(1L, 2L, 0L, 3L, 0L, 0L),
                    -6_18);

    /**
     * Anchor Inn.
     *
     * <pre>
     * sales         125.00 + 32.00 + 150.00; returns −12.50 − 16.00; freight 5.95; net 284.45
     * off the list  20 × (8.00 − 7.50)
     * product cost  (10 − 1) × 7.25 + 4 × 4.10 + (20 − 2) × 4.375
     * take orders   6×2 + 1.5×3 = 16.5 of 83     110.66 × 16.5/83 = 21.9987 → 22.00
     * pick and pack 2×2 + 0.25×34 = 12.5 of 74.5 224.74 × 12.5/74.5 = 37.7081 → 37.71
     * take back     10×1 + 3×2 = 16 of 29        38.67 × 16/29 = 21.3352 → 21.34 (remainder 15 against 14)
     * profit        284.45 − 160.40 − 81.05
     * </pre>
     */
    public static final CustomerStatement ANCHOR_INN =
            statement(
                    1,
                    2,
                    List.of(307_00L, -28_50L, 5_95L, 0L, 0L),
                    new ListedSales(10_00, 0),
                    160_40,
                    0,
                    List.of(22_00L, 37_71L, 21_34L),
                    List.of(2L, 3L, 0L, 34L, 1L, 2L),
                    43_00);

    /**
     * Bell Rope Company: a hundred and three flags picked one by one.
     *
     * <pre>
     * sales         85.00 + 3.35; fee 15.00; net 103.35
     * product cost  assumed: 60 % of 85.00 = 51.00, of 3.35 = 2.01
     * take orders   6 + 1.5×2 = 9 of 83          110.66 × 9/83 = 11.9993 → 12.00
     * pick and pack 2 + 0.25×103 = 27.75 of 74.5 224.74 × 27.75/74.5 = 83.7119 → 83.71
     * profit        103.35 − 53.01 − 95.71
     * </pre>
     */
    public static final CustomerStatement BELL_ROPE =
            statement(
                    2,
                    4,
                    List.of(88_35L, 0L, 0L, 15_00L, 0L),
                    new ListedSales(0, 88_35),
                    0,
                    53_01,
                    List.of(12_00L, 83_71L, 0L),
                    List.of(1L, 2L, 0L, 103L, 0L, 0L),
                    -45_37);

    /**
     * Cap Nord, abroad: one large order.
     *
     * <pre>
     * sales         440.00 + 48.00; freight 24.00; net 512.00
     * off the list  40 × (12.50 − 11.00)
     * product cost  40 × 7.25 + 6 × 4.10
     * take orders   6 + 1.5×2 + 4 = 13 of 83     110.66 × 13/83 = 17.3323 → 17.33
     * pick and pack 2 + 0.25×46 = 13.5 of 74.5   224.74 × 13.5/74.5 = 40.7247 → 40.72
     * profit        512.00 − 314.60 − 58.05
     * </pre>
     */
    public static final CustomerStatement CAP_NORD =
            statement(
                    3,
                    1,
                    List.of(488_00L, 0L, 24_00L, 0L, 0L),
                    new ListedSales(60_00, 0),
                    314_60,
                    0,
                    List.of(17_33L, 40_72L, 0L),
                    List.of(1L, 2L, 1L, 46L, 0L, 0L),
                    139_35);

    /**
     * Dune Hotel: four orders for next to nothing.
     *
     * <pre>
     * sales         1.20 + 2.40 + 8.00; return −2.40; discount −2.50; net 6.70
     * product cost  known 4.375 → 4.38; assumed 60 % of 1.20 + 2.40 − 2.40 = 0.72
     * take orders   6×3 + 1.5×3 = 22.5 of 83     110.66 × 22.5/83 = 29.9982 → 30.00
     * pick and pack 2×3 + 0.25×4 = 7 of 74.5     224.74 × 7/74.5 = 21.1165 → 21.12
     * take back     10×1 + 3×1 = 13 of 29        38.67 × 13/29 = 17.3348 → 17.33
     * profit        6.70 − 5.10 − 68.45
     * </pre>
     */
    public static final CustomerStatement DUNE_HOTEL =
            statement(
                    4,
                    5,
                    List.of(11_60L, -2_40L, 0L, 0L, -2_50L),
                    new ListedSales(0, 3_60),
                    4_38,
                    72,
                    List.of(30_00L, 21_12L, 17_33L),
                    List.of(3L, 3L, 0L, 4L, 1L, 1L),
                    -66_85);

    /**
     * Eider GmbH, abroad.
     *
     * <pre>
     * sales         75.00 + 27.00
     * product cost  known 6 × 7.25; assumed 60 % of 27.00
     * take orders   6 + 1.5×2 + 4 = 13 of 83     17.33 as for Cap Nord
     * pick and pack 2 + 0.25×36 = 11 of 74.5     224.74 × 11/74.5 = 33.1831 → 33.18
     * profit        102.00 − 59.70 − 50.51
     * </pre>
     */
    public static final CustomerStatement EIDER =
            statement(
                    5,
                    3,
                    List.of(102_00L, 0L, 0L, 0L, 0L),
                    new ListedSales(0, 27_00),
                    43_50,
                    16_20,
                    List.of(17_33L, 33_18L, 0L),
                    List.of(1L, 2L, 1L, 36L, 0L, 0L),
                    -8_21);

    /** The statements by rank. */
    public static final List<CustomerStatement> RANKED =
            List.of(CAP_NORD, ANCHOR_INN, EIDER, BELL_ROPE, DUNE_HOTEL);

    /** All statements in ascending order of customer number, the lines without a customer first. */
    public static final List<CustomerStatement> STATEMENTS =
            List.of(UNASSIGNED, ANCHOR_INN, BELL_ROPE, CAP_NORD, DUNE_HOTEL, EIDER);

    /**
     * 139.35 + 43.00 = 182.35 is the peak; less 8.21, 45.37 and 66.85 leaves 61.92: 120.43 are lost
     * again.
     */
    public static final WhaleCurve WHALE_CURVE =
            new WhaleCurve(
                    5,
                    2,
                    3,
                    61_92,
                    182_35,
                    List.of(
                            new WhaleCurve.Point(0, 0),
                            new WhaleCurve.Point(1, 139_35),
                            new WhaleCurve.Point(2, 182_35),
                            new WhaleCurve.Point(3, 174_14),
                            new WhaleCurve.Point(4, 128_77),
                            new WhaleCurve.Point(5, 61_92)));

    /** What the customers on the falling side of the curve cost. */
    public static final long EROSION = 120_43;

    /**
     * Net revenue of all lines that are a customer's or nobody's: 1,029.95 − 30.90 + 29.95 + 15.00
     * − 2.50.
     */
    public static final long NET_REVENUE = 1041_50;

    /** Product cost of the same lines: 18.88 + 160.40 + 53.01 + 314.60 + 5.10 + 59.70. */
    public static final long PRODUCT_COST = 611_69;

    /** Cost to serve of the same lines: 149.33 + 224.74. */
    public static final long COST_TO_SERVE = 374_07;

    private SampleFigures() {}

    private static CustomerStatement statement(
            int customer,
            int rank,
            List<Long> amounts,
            ListedSales listed,
            long knownCost,
            long assumedCost,
            List<Long> activityCosts,
            List<Long> driverQuantities,
            long profit) {
        Map<RowKind, Long> byKind =
                Map.of(
                        RowKind.SALE, amounts.get(0),
                        RowKind.RETURN, amounts.get(1),
                        RowKind.FREIGHT, amounts.get(2),
                        RowKind.FEE, amounts.get(3),
                        RowKind.ADJUSTMENT, amounts.get(4));
        return new CustomerStatement(
                customer,
                rank,
                new TreeMap<>(byKind),
                knownCost,
                assumedCost,
                0,
                listed,
                activityCosts,
                driverQuantities,
                profit);
    }
}
