package org.whalecurve.application.sample;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.OrderLineReading;
import org.whalecurve.domain.imports.RowReading;

/**
 * The file that Harbour Supplies delivered: twenty-two lines of March, one of April, and two rows
 * that cannot be accepted (a day that does not exist, a missing field).
 */
public final class SampleFile {

    public static final String NAME = "harbour-2011-03.csv";

    /** The file's text. Physical line 1 is the header. */
    public static final String TEXT =
            """
            Order,Date,Customer,Article,Description,Quantity,Price,List,Country,Channel
            1001,01/03/2011 09:10,C100,LAMP,Storm lamp,10,12.50,12.50,United Kingdom,web
            1001,01/03/2011 09:10,C100,ROPE,Mooring rope,4,8.00,8.00,United Kingdom,web
            1001,01/03/2011 09:10,C100,POST,Postage,1,5.95,,United Kingdom,web
            1002,03/03/2011 11:42,C200,FLAG,Signal flag,100,0.85,,United Kingdom,wholesale
            1002,03/03/2011 11:42,C200,FLAG,Signal flag,3,1.115,,United Kingdom,wholesale
            1002,03/03/2011 11:42,C200,FEE,Small order fee,1,15.00,,United Kingdom,wholesale
            1003,07/03/2011 08:05,C300,LAMP,Storm lamp,40,11.00,12.50,France,wholesale
            1003,07/03/2011 08:05,C300,ROPE,Mooring rope,6,8.00,8.00,France,wholesale
            1003,07/03/2011 08:05,C300,POST,Postage,1,24.00,,France,wholesale
            1004,08/03/2011 16:20,C400,FLAG,Signal flag,1,1.20,,United Kingdom,web
            1005,09/03/2011 16:25,C400,FLAG,Signal flag,2,1.20,,United Kingdom,web
            R1005,10/03/2011 10:00,C400,FLAG,Signal flag,-2,1.20,,United Kingdom,web
            1006,15/03/2011 12:00,C100,ROPE,Mooring rope,20,7.50,8.00,United Kingdom,shop
            1006,31/02/2011 12:00,C100,LAMP,Storm lamp,1,12.50,12.50,United Kingdom,shop
            1007,16/03/2011 16:31,C400,ROPE,Mooring rope,1,8.00,8.00,United Kingdom,shop
            1007,16/03/2011 16:31,C400,DISC,Discount granted afterwards,1,-2.50,,United Kingdom,shop
            R1001,20/03/2011 09:00,C100,LAMP,Storm lamp,-1,12.50,12.50,United Kingdom,web
            R1001,20/03/2011 09:00,C100,ROPE,Mooring rope,-2,8.00,8.00,United Kingdom,web
            1008,22/03/2011 14:50,C500,LAMP,Storm lamp,6,12.50,12.50,Germany,web
            1008,22/03/2011 14:50,C500,FLAG,Signal flag,30,0.90,,Germany,web
            1008,22/03/2011 14:50,C500,ROPE,Mooring rope,5,Germany,web
            1009,28/03/2011 10:15,,LAMP,Storm lamp,2,12.50,12.50,United Kingdom,
            1009,28/03/2011 10:15,,ROPE,Mooring rope,1,8.00,8.00,United Kingdom,
            1010,31/03/2011 23:59,,BANK,Bank charges,-1,30.00,,United Kingdom,
            1011,01/04/2011 00:00,C100,LAMP,Storm lamp,5,12.50,12.50,United Kingdom,web
            """;

    /** The physical lines of the rows that cannot be accepted: no such day, too few fields. */
    public static final List<Long> REJECTED_LINES = List.of(15L, 22L);

    private SampleFile() {}

    /** The file as it was delivered. */
    public static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** The accepted order lines in the order of the file, of both months. */
    public static List<OrderLine> orderLines() {
        List<String> rows = TEXT.lines().toList();
        OrderLineReading reading =
                OrderLineReading.of(
                        SampleWorld.profile(),
                        cells(rows.getFirst()),
                        SampleWorld.DELIVERY_DAY,
                        _ -> false);
        List<OrderLine> accepted = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (reading.read(i + 1, cells(rows.get(i)))
                    instanceof RowReading.Accepted(var orderLine)) {
                accepted.add(orderLine);
            }
        }
        return List.copyOf(accepted);
    }

    /** The countries of the file; the number of the first is 1. */
    public static List<String> countries() {
        return List.of(SampleWorld.HOME, "France", "Germany");
    }

    /** The sales channels of the file; the number of the first is 1, and 0 that of none. */
    public static List<String> channels() {
        return List.of("web", "shop", "wholesale");
    }

    /**
     * The lines of March as a scan of the facts hands them out: sorted by customer and order, in
     * chunks of a size.
     */
    public static List<OrderLineColumns> marchInChunksOf(int size) {
        List<OrderLine> march =
                orderLines().stream()
                        .filter(line -> YearMonth.from(line.date()).equals(SampleWorld.MARCH))
                        .sorted(
                                Comparator.comparingInt(SampleFile::customerNumber)
                                        .thenComparing(OrderLine::order))
                        .toList();
        return IntStream.iterate(0, from -> from < march.size(), from -> from + size)
                .mapToObj(from -> columns(march, from, Math.min(from + size, march.size())))
                .toList();
    }

    private static OrderLineColumns columns(List<OrderLine> sorted, int from, int to) {
        int size = to - from;
        var columns = OrderLineColumns.ofSize(size);
        for (int i = 0; i < size; i++) {
            OrderLine line = sorted.get(from + i);
            columns.customer()[i] = customerNumber(line);
            columns.beginsOrder()[i] =
                    from + i == 0 || !line.order().equals(sorted.get(from + i - 1).order());
            columns.product()[i] = SampleWorld.productNumber(line.product());
            columns.kind()[i] = (byte) line.kind().ordinal();
            columns.epochDay()[i] = Math.toIntExact(line.date().toEpochDay());
            columns.quantity()[i] = line.quantity();
            columns.amountMinor()[i] = line.amountMinor();
            columns.listPriceMicros()[i] = line.stated().listPriceMicros();
            columns.unitCostMicros()[i] = line.stated().unitCostMicros();
            columns.country()[i] = countries().indexOf(line.country()) + 1;
            columns.channel()[i] = channels().indexOf(line.channel()) + 1;
        }
        return columns;
    }

    private static int customerNumber(OrderLine line) {
        String key = line.customer();
        return key == null ? OrderLineColumns.UNASSIGNED : SampleWorld.customerNumber(key);
    }

    private static List<String> cells(String row) {
        return List.of(row.split(",", -1));
    }
}
