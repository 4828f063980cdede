package org.whalecurve.web.profitability;

import org.whalecurve.domain.explanation.ActivityExplanation;
import org.whalecurve.web.Amount;
import org.whalecurve.web.ExactAmount;
import org.whalecurve.web.Wording;

/**
 * What an activity cost a customer, and how.
 *
 * @param page address of its explanation
 * @param rate capacity cost rate: what a minute costs
 * @param exact rate × minutes before rounding
 * @param rounding what rounding added
 */
record ActivityRow(
        String name,
        String page,
        String pool,
        String minutes,
        ExactAmount rate,
        ExactAmount exact,
        ExactAmount rounding,
        Amount cost) {

    static ActivityRow of(
            ActivityExplanation activity, ExplanationAddress at, String currency, Wording wording) {
        return new ActivityRow(
                activity.activity().name(),
                at.activity(activity.activity().id()).text(),
                activity.pool(),
                wording.minutes(activity.milliminutes()),
                wording.exact(activity.rate(), currency),
                wording.exact(activity.exactCost(), currency),
                wording.exact(activity.rounding(), currency),
                wording.amount(activity.cost(), currency));
    }
}
