package org.whalecurve.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.SplittableRandom;

/**
 * The order lines of an invented mail-order house from January to June, in the order of time; the
 * same seed gives the same bytes. Every customer orders at least once, and the first few per cent
 * of them order most. One row in a thousand cannot be accepted.
 *
 * @param lines how many rows
 * @param customers how many customers
 * @param seed the seed
 */
record OrderBook(long lines, int customers, long seed) {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, Month.JANUARY, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2025, Month.JUNE, 30);

    static final String HEADER = "order,date,customer,product,name,quantity,price,country";

    private static final int PRODUCTS = 25_000;
    private static final int BAD_ONE_IN = 1_000;
    private static final int RETURN_ONE_IN = 30;
    private static final int NAMELESS_ONE_IN = 200;
    private static final int FREIGHT_ONE_IN = 4;
    private static final int CORRECTION_ONE_IN = 500;

    /** Lines of an order, four on average. */
    private static final int[] ORDER_SIZES = {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 9, 12};

    /** Four of five customers live at home. */
    private static final String[] COUNTRIES = {
        "Germany", "Germany", "Germany", "Germany", "Germany", "Germany", "Germany", "Germany",
        "Austria", "France"
    };

    /** Spreads customers and products over their keys. */
    private static final long PRIME = 982_451_653L;

    /**
     * What was written.
     *
     * @param rows all of them
     * @param bad those that cannot be accepted
     */
    record Written(long rows, long bad) {}

    /** Writes the file, a row at a time. */
    Written write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return new Writing(new CsvBytes(out)).run();
        }
    }

    /** One pass over the half year. */
    private final class Writing {

        private final SplittableRandom random = new SplittableRandom(seed);
        private final CsvBytes csv;
        private long written;
        private long bad;
        private long orders;
        private int met;

        Writing(CsvBytes csv) {
            this.csv = csv;
        }

        Written run() throws IOException {
            csv.text(HEADER).endRow();
            while (written < lines) {
                order();
            }
            csv.flush();
            return new Written(written, bad);
        }

        private void order() throws IOException {
            orders++;
            int customer = customer();
            boolean nameless = random.nextInt(NAMELESS_ONE_IN) == 0 && met > customer + 1;
            boolean returned = random.nextInt(RETURN_ONE_IN) == 0;
            int size = ORDER_SIZES[random.nextInt(ORDER_SIZES.length)];
            for (int line = 0; line < size && written < lines; line++) {
                int product = (int) (PRODUCTS * square(random.nextDouble()));
                int quantity = 1 + (int) (12 * square(random.nextDouble()));
                row(returned, nameless ? -1 : customer, product, returned ? -quantity : quantity);
            }
            if (written < lines && random.nextInt(FREIGHT_ONE_IN) == 0) {
                row(false, nameless ? -1 : customer, PRODUCTS, 1);
            }
            if (written < lines && random.nextInt(CORRECTION_ONE_IN) == 0) {
                row(false, nameless ? -1 : customer, PRODUCTS + 1, -1);
            }
        }

        /** A new one whenever one is due, else one who ordered before, the earliest most often. */
        private int customer() {
            long due = Math.ceilDiv((written + 1) * customers, lines);
            if (met < due) {
                return met++;
            }
            double chance = random.nextDouble();
            return (int) (met * chance * square(chance));
        }

        private void row(boolean returned, int customer, int product, int quantity)
                throws IOException {
            int fault = random.nextInt(BAD_ONE_IN) == 0 ? random.nextInt(1, 5) : 0;
            if (returned) {
                csv.character('C');
            }
            csv.number(orders, 8).character(',');
            date(fault == 1);
            csv.character(',');
            if (customer >= 0) {
                csv.character('K').number(customer * PRIME % customers, 7);
            }
            csv.character(',');
            product(product, fault == 2);
            csv.character(',');
            if (fault == 3) {
                csv.text("several");
            } else {
                csv.number(quantity, 1);
            }
            csv.character(',');
            price(product);
            csv.text(fault == 4 ? ".50," : ",");
            csv.text(COUNTRIES[Math.max(customer, 0) % COUNTRIES.length]).endRow();
            written++;
            bad += fault > 0 ? 1 : 0;
        }

        private void date(boolean impossible) {
            long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay() + 1;
            LocalDate day = FIRST_DAY.plusDays(written * days / lines);
            csv.number(day.getYear(), 4).character('-').number(day.getMonthValue(), 2);
            csv.character('-').number(impossible ? 32 : day.getDayOfMonth(), 2);
        }

        private void product(int product, boolean missing) {
            switch (product) {
                case PRODUCTS -> csv.text(missing ? "," : "FREIGHT,Carriage and packing");
                case PRODUCTS + 1 -> csv.text(missing ? "," : "CORRECTION,Discount afterwards");
                default -> {
                    if (!missing) {
                        csv.character('P').number(product, 5);
                    }
                    csv.text(",Article no. ").number(product, 5);
                }
            }
        }

        /** Two decimals, the same for a product at all times. */
        private void price(int product) {
            long cents = 95 + product * PRIME % 400;
            csv.number(cents / 100, 1).character('.').number(cents % 100, 2);
        }

        private static double square(double number) {
            return number * number;
        }
    }
}
