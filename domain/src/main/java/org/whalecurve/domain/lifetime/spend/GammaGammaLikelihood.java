package org.whalecurve.domain.lifetime.spend;

import static org.whalecurve.domain.numerics.GammaFunctions.digamma;
import static org.whalecurve.domain.numerics.GammaFunctions.logGamma;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Fader and Hardie, note 025 (2013), equation 1a: the density of a customer's mean. */
final class GammaGammaLikelihood implements SpendLikelihood {

    private final int[] purchases;
    private final double[] logMeans;
    private final double scale;
    private final int most;
    private final int leftOut;

    /** Of customers with repeats whose mean is above zero. */
    GammaGammaLikelihood(SpendColumns columns) {
        int[] rows =
                IntStream.range(0, columns.size())
                        .filter(i -> columns.purchases()[i] > 0)
                        .toArray();
        int[] counted =
                Arrays.stream(rows)
                        .filter(i -> columns.means()[i] > 0)
                        .filter(i -> Double.isFinite(columns.means()[i]))
                        .toArray();
        this.leftOut = rows.length - counted.length;
        this.scale =
                Arrays.stream(counted).mapToDouble(i -> columns.means()[i]).average().orElse(1);
        this.purchases = Arrays.stream(counted).map(i -> columns.purchases()[i]).toArray();
        this.logMeans =
                Arrays.stream(counted)
                        .mapToDouble(i -> Math.log(columns.means()[i] / scale))
                        .toArray();
        this.most = Arrays.stream(purchases).max().orElse(0);
    }

    @Override
    public int customers() {
        return purchases.length;
    }

    @Override
    public int leftOut() {
        return leftOut;
    }

    @Override
    public double[] start() {
        return new double[] {Math.log(4), Math.log(3), Math.log(0.5)};
    }

    @Override
    public SpendModel model(double[] point) {
        return new GammaGamma(Math.exp(point[0]), Math.exp(point[1]), Math.exp(point[2]) * scale);
    }

    @Override
    public double total(double perCustomer) {
        return customers() * (perCustomer - Math.log(scale));
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double p = Math.exp(point[0]);
        double q = Math.exp(point[1]);
        double gamma = Math.exp(point[2]);
        double[] ways = new double[most + 1];
        double[] waysInP = new double[most + 1];
        double[] waysInQ = new double[most + 1];
        for (int x = 1; x <= most; x++) {
            double all = digamma(p * x + q);
            ways[x] = logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + p * x * Math.log(x);
            waysInP[x] = x * (all - digamma(p * x) + Math.log(x));
            waysInQ[x] = all - digamma(q);
        }
        double sum = 0;
        Arrays.fill(gradient, 0);
        for (int i = 0; i < purchases.length; i++) {
            int x = purchases[i];
            double total = gamma + x * Math.exp(logMeans[i]);
            double log = Math.log(total);
            double all = p * x + q;
            sum += ways[x] + q * point[2] + (p * x - 1) * logMeans[i] - all * log;
            gradient[0] += waysInP[x] + x * (logMeans[i] - log);
            gradient[1] += waysInQ[x] + point[2] - log;
            gradient[2] += q - all * gamma / total;
        }
        gradient[0] *= p / purchases.length;
        gradient[1] *= q / purchases.length;
        gradient[2] /= purchases.length;
        return sum / purchases.length;
    }
}
