package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.application.Page;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.explanation.CountedFact;
import org.whalecurve.domain.explanation.FactsOfDriver;

/**
 * The facts that make the quantities of an activity's drivers.
 *
 * @param view the customer's statement
 * @param activity the activity
 * @param drivers what the facts of each of its drivers add up to, in the order of its terms; none
 *     if it counts order lines alone
 * @param facts a part of the facts, driver by driver
 * @param allFacts how many there are
 */
public record ExplainedFacts(
        StatementView view,
        Activity activity,
        List<FactsOfDriver> drivers,
        Page<CountedFact> facts,
        int allFacts) {}
