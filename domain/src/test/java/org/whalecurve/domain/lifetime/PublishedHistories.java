package org.whalecurve.domain.lifetime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;

/** The customers of CDNOW that the literature fits its models to; see README.md beside them. */
public final class PublishedHistories {

    private static final List<String[]> ROWS = rows();

    private PublishedHistories() {}

    /** Repeats, recency and age, in whole days. */
    public static PurchaseHistories cdnow() {
        return new PurchaseHistories(
                ROWS.stream().mapToInt(row -> Integer.parseInt(row[0])).toArray(),
                repeats(),
                ROWS.stream().mapToInt(row -> days(row[2])).toArray(),
                ROWS.stream().mapToInt(row -> days(row[3])).toArray());
    }

    /** How often each bought again. */
    public static int[] repeats() {
        return ROWS.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray();
    }

    /** What each spent on a repeat, on average, in dollars. */
    public static double[] meanSpend() {
        return ROWS.stream().mapToDouble(row -> Double.parseDouble(row[4])).toArray();
    }

    private static int days(String weeks) {
        return (int) Math.round(7 * Double.parseDouble(weeks));
    }

    private static List<String[]> rows() {
        try (InputStream in = PublishedHistories.class.getResourceAsStream("cdnow.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
