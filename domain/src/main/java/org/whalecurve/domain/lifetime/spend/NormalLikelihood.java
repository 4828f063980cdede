package org.whalecurve.domain.lifetime.spend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The density of all amounts of a customer, normal around a normal mean: with n amounts of mean z,
 * sum of squares S and v = σ² + n τ²,
 *
 * <pre>−½ n ln 2π − (n − 1) ln σ − ½ ln v − S ÷ 2σ² − n (z − μ)² ÷ 2v.</pre>
 */
final class NormalLikelihood implements SpendLikelihood {

    private final int[] purchases;
    private final double[] means;
    private final double[] squares;
    private final double centre;
    private final double scale;
    private final long amounts;
    private final int leftOut;

    /** Of customers with repeats. */
    NormalLikelihood(SpendColumns columns) {
        int[] rows =
                IntStream.range(0, columns.size())
                        .filter(i -> columns.purchases()[i] > 0)
                        .toArray();
        int[] counted =
                Arrays.stream(rows)
                        .filter(i -> Double.isFinite(columns.means()[i] + columns.squares()[i]))
                        .toArray();
        this.leftOut = rows.length - counted.length;
        this.purchases = Arrays.stream(counted).map(i -> columns.purchases()[i]).toArray();
        this.amounts = Arrays.stream(purchases).asLongStream().sum();
        this.centre =
                Arrays.stream(counted).mapToDouble(i -> columns.means()[i]).average().orElse(0);
        double spread =
                Arrays.stream(counted)
                        .mapToDouble(i ->
                                columns.squares()[i]
                                        + columns.purchases()[i]
                                                * Math.pow(columns.means()[i] - centre, 2))
                        .sum();
        this.scale = spread > 0 ? Math.sqrt(spread / amounts) : 1;
        this.means =
                Arrays.stream(counted)
                        .mapToDouble(i -> (columns.means()[i] - centre) / scale)
                        .toArray();
        this.squares =
                Arrays.stream(counted)
                        .mapToDouble(i -> columns.squares()[i] / scale / scale)
                        .toArray();
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
        return new double[] {0, Math.log(0.7), Math.log(0.7)};
    }

    @Override
    public SpendModel model(double[] point) {
        return new NormalSpend(
                centre + scale * point[0], Math.exp(point[2]) * scale, Math.exp(point[1]) * scale);
    }

    @Override
    public double total(double perCustomer) {
        return customers() * perCustomer
                - amounts * (Math.log(scale) + 0.5 * Math.log(2 * Math.PI));
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double within = Math.exp(2 * point[1]);
        double between = Math.exp(2 * point[2]);
        double sum = 0;
        Arrays.fill(gradient, 0);
        for (int i = 0; i < purchases.length; i++) {
            int n = purchases[i];
            double variance = within + n * between;
            double away = means[i] - point[0];
            double square = n * away * away / variance;
            sum +=
                    -(n - 1) * point[1]
                            - 0.5 * Math.log(variance)
                            - 0.5 * squares[i] / within
                            - 0.5 * square;
            gradient[0] += n * away / variance;
            gradient[1] += 1 - n + squares[i] / within + within / variance * (square - 1);
            gradient[2] += n * between / variance * (square - 1);
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= purchases.length;
        }
        return sum / purchases.length;
    }
}
