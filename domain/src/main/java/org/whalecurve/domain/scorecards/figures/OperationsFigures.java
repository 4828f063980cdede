package org.whalecurve.domain.scorecards.figures;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.operations.FillRates;
import org.whalecurve.domain.operations.ForecastAccuracy;
import org.whalecurve.domain.operations.OperationsResult;
import org.whalecurve.domain.operations.OrderExecution;
import org.whalecurve.domain.operations.SalesEffort;
import org.whalecurve.domain.operations.ServiceQuality;
import org.whalecurve.domain.operations.Share;
import org.whalecurve.domain.operations.StockReturn;
import org.whalecurve.domain.scorecards.Observation;

/**
 * Brings what operations come to into the form of figures, in whole numbers above and below the
 * line. What nothing was stated of is left out: it is not zero.
 */
public final class OperationsFigures {

    private static final long MILLION = 1_000_000;

    private final Map<OperationsFigure, Observation> figures =
            new EnumMap<>(OperationsFigure.class);

    private OperationsFigures() {}

    /** What declared facts of one type give. */
    public static Map<OperationsFigure, Observation> of(OperationsResult result) {
        OperationsFigures of = new OperationsFigures();
        switch (result) {
            case OperationsResult.Deliveries(var execution, var fill) -> {
                of.execution(execution);
                of.fill(fill);
            }
            case ForecastAccuracy accuracy -> of.accuracy(accuracy);
            case StockReturn stock -> of.stock(stock);
            case ServiceQuality quality -> of.quality(quality);
        }
        return of.figures;
    }

    /**
     * What the order lines of a run give.
     *
     * @param effort when the orders came
     * @param earnings what serving those customers cost
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Map<OperationsFigure, Observation> of(
            SalesEffort effort, CustomerEarnings earnings) {
        OperationsFigures of = new OperationsFigures();
        if (earnings.size() > 0) {
            of.figures.put(OperationsFigure.ORDERS, Observation.of(effort.orders()));
        }
        of.ratio(
                OperationsFigure.COST_TO_SERVE_PER_ORDER,
                LedgerFigures.costToServe(earnings),
                effort.orders());
        of.ratio(OperationsFigure.MONTH_END_RUSH, effort.late(), effort.even());
        return of.figures;
    }

    private void execution(OrderExecution execution) {
        share(OperationsFigure.PERFECT_ORDERS, execution.perfect());
        share(OperationsFigure.ON_TIME_IN_FULL, execution.onTimeInFull());
        share(OperationsFigure.ORDERS_ON_TIME, execution.onTime());
        share(OperationsFigure.ORDERS_UNDAMAGED, execution.undamaged());
        share(OperationsFigure.ORDERS_WITH_RIGHT_PAPERS, execution.rightPapers());
        execution
                .productOfRates()
                .ifPresent(product -> fraction(OperationsFigure.PRODUCT_OF_ORDER_RATES, product));
    }

    private void fill(FillRates fill) {
        ratio(OperationsFigure.UNIT_FILL_RATE, fill.filled(), fill.ordered());
        share(OperationsFigure.LINE_FILL_RATE, fill.lines());
        share(OperationsFigure.ORDER_FILL_RATE, fill.orders());
    }

    private void accuracy(ForecastAccuracy accuracy) {
        ratio(OperationsFigure.FORECAST_ERROR, accuracy.absoluteError(), accuracy.actual());
        ratio(OperationsFigure.FORECAST_BIAS, accuracy.error(), accuracy.actual());
        accuracy.trackingSignal()
                .ifPresent(signal -> fraction(OperationsFigure.TRACKING_SIGNAL, signal));
        Long errors = accuracy.relativeErrors();
        if (errors != null) {
            put(
                    OperationsFigure.MEAN_FORECAST_ERROR,
                    Fraction.of(errors),
                    Fraction.of(accuracy.forecasts()).times(MILLION));
        }
    }

    private void stock(StockReturn stock) {
        put(
                OperationsFigure.STOCK_TURNS,
                Fraction.of(stock.soldAtCost()).times(StockReturn.MONTHS),
                Fraction.of(stock.turned()));
        put(
                OperationsFigure.DAYS_OF_STOCK,
                Fraction.of(stock.turned()).times(StockReturn.DAYS),
                Fraction.of(stock.soldAtCost()).times(StockReturn.MONTHS));
        put(
                OperationsFigure.RETURN_ON_STOCK,
                Fraction.of(stock.margin()).times(StockReturn.MONTHS),
                Fraction.of(stock.earned()));
        ratio(OperationsFigure.EXCESS_STOCK, stock.excess(), stock.held());
        put(
                OperationsFigure.OUT_OF_STOCK,
                Fraction.of(stock.daysOut()),
                Fraction.of(stock.days()).times(MILLION));
    }

    private void quality(ServiceQuality quality) {
        put(
                OperationsFigure.MINUTES_TO_RESPONSE,
                Fraction.of(quality.minutes()),
                Fraction.of(quality.answered()).times(MILLION));
        share(OperationsFigure.FIRST_CONTACT_RESOLUTION, quality.resolvedAtOnce());
    }

    private void share(OperationsFigure figure, Share share) {
        ratio(figure, share.met(), share.judged());
    }

    private void ratio(OperationsFigure figure, long above, long below) {
        put(figure, Fraction.of(above), Fraction.of(below));
    }

    private void fraction(OperationsFigure figure, Fraction value) {
        put(
                figure,
                new Fraction(value.numerator(), BigInteger.ONE),
                new Fraction(value.denominator(), BigInteger.ONE));
    }

    private void put(OperationsFigure figure, Fraction above, Fraction below) {
        if (below.signum() > 0) {
            figures.put(figure, new Observation(above, below));
        }
    }
}
