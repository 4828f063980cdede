package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.numerics.SmoothFunction;

/**
 * The log-likelihood of histories per customer, with its slope, of the logarithms of parameters.
 *
 * <p>Histories lie on whole days and repeats are whole numbers. So whatever depends on one of them
 * alone is worked out once for each day and each number of repeats, and not for each history.
 */
abstract sealed class Likelihood implements SmoothFunction
        permits NbdLikelihood, BetaLikelihood, ParetoLikelihood {

    final HistoryGroups histories;
    final double scale;

    /** ln(Γ(r + x) ÷ Γ(r)) and its slope in r, by x. */
    final double[] rise;

    final double[] riseInR;

    /** ln(1 + day ÷ α) and day ÷ (α + day), by day. */
    final double[] log;

    final double[] share;

    Likelihood(HistoryGroups histories, double scale) {
        this.histories = histories;
        this.scale = scale;
        this.rise = new double[histories.mostRepeats() + 1];
        this.riseInR = new double[rise.length];
        this.log = new double[histories.greatestAge() + 1];
        this.share = new double[log.length];
    }

    /** The log-likelihood of all histories, as the density of purchases in the unit of time. */
    double total(double perCustomer, UnitOfTime unit) {
        return histories.customers() * perCustomer
                + histories.totalRepeats() * Math.log(unit.days());
    }

    /** Fills the tables of r and α, α in days. */
    void tabulate(double r, double alpha) {
        for (int x = 0; x + 1 < rise.length; x++) {
            rise[x + 1] = rise[x] + Math.log(r + x);
            riseInR[x + 1] = riseInR[x] + 1 / (r + x);
        }
        tabulate(alpha, log, share);
    }

    static void tabulate(double time, double[] log, double[] share) {
        for (int day = 0; day < log.length; day++) {
            log[day] = Math.log1p(day / time);
            share[day] = day / (time + day);
        }
    }

    /** The sum over customers as their mean, and slopes in parameters as those in logarithms. */
    double mean(double sum, double[] gradient, double... parameters) {
        int customers = histories.customers();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= parameters[i] / customers;
        }
        return sum / customers;
    }

    /** ln(1 + exp(d)) without overflow. */
    static double oneMore(double d) {
        return d > 0 ? d + Math.log1p(Math.exp(-d)) : Math.log1p(Math.exp(d));
    }
}
