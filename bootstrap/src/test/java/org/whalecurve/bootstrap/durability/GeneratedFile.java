package org.whalecurve.bootstrap.durability;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A file in the form of the demo company's, with some rows that cannot be accepted.
 *
 * @param name the file's name
 * @param csv its bytes
 * @param accepted how many rows can be accepted
 * @param rejected how many cannot
 * @param amount what the accepted rows amount to
 */
record GeneratedFile(String name, byte[] csv, long accepted, long rejected, BigDecimal amount) {

    private static final int CUSTOMERS = 3_000;
    private static final int BAD_ONE_IN = 97;

    /** The file of a seed: the same seed gives the same file. */
    static GeneratedFile of(int seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder csv =
                new StringBuilder(
                        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
        long accepted = 0;
        long pence = 0;
        for (int row = 0; row < rows; row++) {
            int quantity = random.nextInt(1, 20);
            int price = random.nextInt(50, 2_000);
            boolean bad = random.nextInt(BAD_ONE_IN) == 0;
            csv.append(
                    String.format(
                            Locale.ROOT,
                            "%d,%05d,THING,%s,2011-03-%02d 10:00:00,%d.%02d,%d,United Kingdom%n",
                            seed * 1_000_000 + row / 3,
                            random.nextInt(10_000, 13_000),
                            bad ? "many" : quantity,
                            random.nextInt(1, 32),
                            price / 100,
                            price % 100,
                            10_000 + random.nextInt(CUSTOMERS)));
            if (!bad) {
                accepted++;
                pence += (long) quantity * price;
            }
        }
        return new GeneratedFile(
                "killed-" + seed + ".csv",
                csv.toString().getBytes(StandardCharsets.UTF_8),
                accepted,
                rows - accepted,
                BigDecimal.valueOf(pence, 2));
    }
}
