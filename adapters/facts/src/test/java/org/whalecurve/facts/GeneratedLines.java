package org.whalecurve.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/** Order lines of many customers, the same for the same seed; dated in March 2011. */
final class GeneratedLines {

    private static final LocalDate FIRST = LocalDate.of(2011, Month.MARCH, 1);
    private static final List<String> COUNTRIES =
            List.of("United Kingdom", "United Kingdom", "France", "Germany", "", "Côte d'Ivoire");
    private static final List<RowKind> KINDS =
            List.of(
                    RowKind.SALE,
                    RowKind.SALE,
                    RowKind.SALE,
                    RowKind.SALE,
                    RowKind.RETURN,
                    RowKind.FREIGHT,
                    RowKind.FEE,
                    RowKind.ADJUSTMENT,
                    RowKind.NOT_A_CUSTOMERS);

    private final SplittableRandom random;
    private final int customers;
    private long line;

    GeneratedLines(long seed, int customers) {
        this.random = new SplittableRandom(seed);
        this.customers = customers;
    }

    /** The next lines; orders of up to four lines, now and then one that was there before. */
    List<OrderLine> next(int count) {
        List<OrderLine> lines = new ArrayList<>(count);
        while (lines.size() < count) {
            int customer = random.nextInt(customers + 1);
            String order = "INV-" + customer % 7 + "-" + random.nextInt(customers * 3);
            String country = COUNTRIES.get(customer % COUNTRIES.size());
            int ofOrder = Math.min(1 + random.nextInt(4), count - lines.size());
            for (int i = 0; i < ofOrder; i++) {
                lines.add(line(order, customer, country));
            }
        }
        return lines;
    }

    private OrderLine line(String order, int customer, String country) {
        RowKind kind = KINDS.get(random.nextInt(KINDS.size()));
        long quantity = kind == RowKind.RETURN ? -random.nextInt(1, 9) : random.nextInt(1, 9);
        long price = random.nextInt(100, 5_000);
        return new OrderLine(
                ++line,
                order,
                customer == 0 ? null : "C" + customer,
                List.of("LAMP", "ROPE", "FLAG", "A product with a long key").get(random.nextInt(4)),
                "",
                kind,
                FIRST.plusDays(random.nextInt(31)),
                quantity,
                price * 10_000,
                quantity * price,
                country,
                List.of("", "web", "shop").get(random.nextInt(3)),
                StatedPrices.of(stated(), stated()));
    }

    private long stated() {
        return random.nextInt(3) > 0 ? StatedPrices.NOT_STATED : random.nextLong(50_000_000);
    }
}
