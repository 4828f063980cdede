package org.whalecurve.domain.lifetime.spend;

import org.whalecurve.domain.numerics.SmoothFunction;

/** The log-likelihood per customer of what customers brought, in units of a typical amount. */
sealed interface SpendLikelihood extends SmoothFunction
        permits GammaGammaLikelihood, NormalLikelihood {

    /** How many customers count. */
    int customers();

    /** How many customers with repeats do not. */
    int leftOut();

    /** Where to begin the search. */
    double[] start();

    /** The model of a point, in the unit of the amounts. */
    SpendModel model(double[] point);

    /** The log-likelihood of all customers, in the unit of the amounts. */
    double total(double perCustomer);
}
