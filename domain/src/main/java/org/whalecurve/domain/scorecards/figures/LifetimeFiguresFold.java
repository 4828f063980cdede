package org.whalecurve.domain.scorecards.figures;

import java.util.EnumMap;
import java.util.Map;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.lifetime.value.EquityCell;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;

/**
 * Brings the values of customers into the form of figures, in whole numbers above and below the
 * line. What the histories do not tell is left out: it is not zero.
 */
public final class LifetimeFiguresFold {

    private static final long MILLION = 1_000_000;

    private final EquityCell equity = new EquityCell();
    private double alive;
    private int known;
    private int boughtAgain;
    private double knownAlive;

    /** One customer more. */
    public void add(ValuedCustomer value) {
        equity.add(value);
        alive += value.alive();
        int year = UnitOfTime.YEAR.days();
        if (value.history().age() >= year) {
            known++;
            knownAlive += value.alive();
            boughtAgain += value.history().age() - value.history().recency() < year ? 1 : 0;
        }
    }

    /**
     * The figures of those who were added; none of nobody.
     *
     * @param stoppingIsSeen whether the histories tell that customers stop
     * @throws ArithmeticException if past and future together leave the range of a long
     */
    public Map<LifetimeFigure, Observation> figures(boolean stoppingIsSeen) {
        Map<LifetimeFigure, Observation> figures = new EnumMap<>(LifetimeFigure.class);
        var all = equity.equity();
        if (all.customers() == 0) {
            return figures;
        }
        long future = Math.round(all.future().value());
        figures.put(
                LifetimeFigure.CUSTOMER_EQUITY, Observation.of(Math.addExact(all.past(), future)));
        figures.put(LifetimeFigure.FUTURE_VALUE, Observation.of(future));
        figures.put(LifetimeFigure.VALUE_AT_RISK, Observation.of(Math.round(all.atRisk())));
        figures.put(LifetimeFigure.CUSTOMERS_EXPECTED, Observation.of(Math.round(alive)));
        figures.put(LifetimeFigure.CUSTOMERS_KEPT, share(alive, all.customers()));
        if (known > 0) {
            figures.put(
                    LifetimeFigure.YEARLY_RETENTION,
                    new Observation(Fraction.of(boughtAgain), Fraction.of(known)));
            figures.put(LifetimeFigure.YEARLY_SURVIVAL, share(knownAlive, known));
        }
        if (!stoppingIsSeen) {
            figures.keySet().removeIf(LifetimeFigure::isOfStopping);
        }
        return figures;
    }

    /** A part that is expected, to the millionth of a customer. */
    private static Observation share(double part, int of) {
        return new Observation(
                Fraction.of(Math.round(part * MILLION)), Fraction.of(of).times(MILLION));
    }
}
