package org.whalecurve.domain.lifetime.forecasts;

import java.util.function.DoubleUnaryOperator;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.Remaining;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.Span;
import org.whalecurve.domain.statistics.StudentT;

/**
 * What each of many histories leads one to expect. Columns have one row for each group of the
 * histories; {@link HistoryGroups#groupOf} leads from a customer to its row.
 *
 * <p>Bounds are those of the expectation, by the delta method from the covariance of the logarithms
 * of the parameters: symmetrical on the scale of log-odds for a likelihood, of logarithms for a
 * count, so that they never leave what is possible. What a single customer then does scatters
 * around its expectation: see {@link PurchaseRange}.
 *
 * @param alive the likelihood to be alive today
 * @param expected purchases within the span
 */
public record Forecast(Estimates alive, Estimates expected) {

    private static final double STEP = 1e-4;

    /** Student's t hardly changes any more. */
    private static final int ENOUGH_FREEDOM = 2_000;

    /**
     * Looks ahead.
     *
     * @param confidence of the bounds, such as 0.95
     */
    public static Forecast of(
            FittedModel fit, HistoryGroups histories, Span span, double confidence) {
        double time = span.in(fit.model().unit());
        return new Forecast(
                estimates(
                        fit,
                        confidence,
                        model -> alive(model, histories),
                        value -> Math.log(value / (1 - value)),
                        odds -> 1 / (1 + Math.exp(-odds))),
                estimates(
                        fit,
                        confidence,
                        model -> residual(model, histories, ifAlive -> ifAlive.expected(time)),
                        Math::log,
                        Math::exp));
    }

    /** Discounted expected residual purchases: all that are to come, at what they are worth now. */
    public static Estimates discounted(
            FittedModel fit, HistoryGroups histories, Discounting discounting, double confidence) {
        double rate = discounting.ratePer(fit.model().unit());
        return estimates(
                fit,
                confidence,
                model -> residual(model, histories, ifAlive -> ifAlive.discounted(rate)),
                Math::log,
                Math::exp);
    }

    private interface Figures {
        double[] of(TransactionModel model);
    }

    /** A figure of customers that are alive. */
    interface IfAlive {
        double of(Remaining remaining);
    }

    private static double[] alive(TransactionModel model, HistoryGroups histories) {
        double[] alive = new double[histories.size()];
        for (int i = 0; i < alive.length; i++) {
            alive[i] = model.alive(histories.history(i));
        }
        return alive;
    }

    /** Histories are in order of repeats and age, on which alone the residual depends. */
    static double[] residual(TransactionModel model, HistoryGroups histories, IfAlive figure) {
        double[] figures = alive(model, histories);
        double last = 0;
        for (int i = 0; i < figures.length; i++) {
            int repeats = histories.repeats(i);
            int age = histories.age(i);
            if (i == 0 || repeats != histories.repeats(i - 1) || age != histories.age(i - 1)) {
                last = figure.of(model.remaining(repeats, age));
            }
            figures[i] *= last;
        }
        return figures;
    }

    private static Estimates estimates(
            FittedModel fit,
            double confidence,
            Figures figures,
            DoubleUnaryOperator scale,
            DoubleUnaryOperator back) {
        TransactionModel model = fit.model();
        double[] parameters = model.parameters();
        double[] values = figures.of(model);
        double[][] slopes = new double[parameters.length][];
        for (int i = 0; i < parameters.length; i++) {
            double[] moved = parameters.clone();
            moved[i] *= Math.exp(STEP);
            slopes[i] = figures.of(model.kind().model(model.unit(), moved));
        }
        double[] lows = values.clone();
        double[] highs = values.clone();
        double width =
                new StudentT(Math.clamp(fit.customers(), 1, ENOUGH_FREEDOM))
                        .quantile((1 + confidence) / 2);
        double[] slope = new double[parameters.length];
        for (int row = 0; row < values.length; row++) {
            double centre = scale.applyAsDouble(values[row]);
            if (Double.isFinite(centre)) {
                for (int i = 0; i < slope.length; i++) {
                    slope[i] = (scale.applyAsDouble(slopes[i][row]) - centre) / STEP;
                }
                double error = width * Math.sqrt(variance(slope, fit.covariance()));
                if (Double.isFinite(error)) {
                    lows[row] = back.applyAsDouble(centre - error);
                    highs[row] = Math.min(Double.MAX_VALUE, back.applyAsDouble(centre + error));
                }
            }
        }
        return new Estimates(values, lows, highs);
    }

    private static double variance(double[] slope, double[][] covariance) {
        double sum = 0;
        for (int i = 0; i < slope.length; i++) {
            for (int j = 0; j < slope.length; j++) {
                sum += slope[i] * covariance[i][j] * slope[j];
            }
        }
        return Math.max(0, sum);
    }
}
