package org.whalecurve.domain.lifetime;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;

/** Customers that behave as a model says, drawn at random: what is true of them is known. */
public final class Simulated {

    private Simulated() {}

    /** How a customer stops, given its rate and a random source: the day it does. */
    @FunctionalInterface
    public interface Stopping {

        /** A customer's purchase times, later ones, until it stops or the days are over. */
        double[] times(double rate, int days, SplittableRandom random);
    }

    /**
     * Histories over some days, and what the same customers bought in the days after.
     *
     * @param histories as of the end of the first days
     * @param later on how many days each bought in the days that followed
     */
    public record Base(PurchaseHistories histories, int[] later) {}

    /** Customers that buy at rates distributed Gamma(r, α), α in days. */
    public static Base base(
            int customers,
            int days,
            int daysAfter,
            double r,
            double alpha,
            Stopping stopping,
            SplittableRandom random) {
        int[] repeats = new int[customers];
        int[] recencies = new int[customers];
        int[] ages = new int[customers];
        int[] later = new int[customers];
        for (int i = 0; i < customers; i++) {
            ages[i] = random.nextInt(days / 2, days + 1);
            double rate = gamma(r, random) / alpha;
            int last = 0;
            for (double time : stopping.times(rate, ages[i] + daysAfter, random)) {
                int day = (int) Math.ceil(time);
                if (day > last && day <= ages[i] + daysAfter) {
                    last = day;
                    repeats[i] += day <= ages[i] ? 1 : 0;
                    recencies[i] = day <= ages[i] ? day : recencies[i];
                    later[i] += day <= ages[i] ? 0 : 1;
                }
            }
        }
        int[] places = IntStream.range(0, customers).toArray();
        return new Base(new PurchaseHistories(places, repeats, recencies, ages), later);
    }

    /** BG/NBD: after each repeat with a probability distributed Beta(a, b). */
    public static Stopping afterAPurchase(double a, double b) {
        return (rate, days, random) -> {
            double one = gamma(a, random);
            double probability = one / (one + gamma(b, random));
            return purchases(rate, days, probability, random);
        };
    }

    /** Pareto/NBD: at a time, at rates distributed Gamma(s, β), β in days. */
    public static Stopping atATime(double s, double beta) {
        return (rate, days, random) -> {
            double stop = exponential(gamma(s, random) / beta, random);
            return purchases(rate, (int) Math.min(days, stop), 0, random);
        };
    }

    /** NBD: never. */
    public static Stopping never() {
        return (rate, days, random) -> purchases(rate, days, 0, random);
    }

    private static double[] purchases(double rate, int days, double stop, SplittableRandom random) {
        DoubleStream.Builder times = DoubleStream.builder();
        double time = exponential(rate, random);
        while (time <= days) {
            times.add(time);
            time = random.nextDouble() < stop ? days + 1.0 : time + exponential(rate, random);
        }
        return times.build().toArray();
    }

    private static double exponential(double rate, SplittableRandom random) {
        return -Math.log1p(-random.nextDouble()) / rate;
    }

    /** Marsaglia and Tsang 2000. */
    public static double gamma(double shape, SplittableRandom random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = random.nextGaussian();
            double v = Math.pow(1 + c * normal, 3);
            if (v > 0
                    && Math.log(random.nextDouble())
                            < 0.5 * normal * normal + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
