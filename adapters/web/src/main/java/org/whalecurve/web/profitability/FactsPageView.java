package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedFacts;
import org.whalecurve.domain.explanation.FactsOfDriver;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The facts beside the order lines that an activity counts for a customer.
 *
 * @param activity name of the activity
 * @param page address of the activity's explanation
 * @param drivers what the facts of each driver add up to
 * @param facts a part of the facts, driver by driver
 * @param allFacts how many there are, in words
 * @param mayOpenImports whether the reader may see the deliveries the facts came with
 * @param next address of the next part; null at the end
 */
record FactsPageView(
        ExplanationHead head,
        String activity,
        String page,
        List<DriverRow> drivers,
        List<FactRow> facts,
        String allFacts,
        boolean mayOpenImports,
        @Nullable Address next) {

    /**
     * A driver.
     *
     * @param sum what its facts add up to
     * @param counted what the statement counts
     */
    record DriverRow(String name, String facts, String sum, String counted) {

        static DriverRow of(FactsOfDriver of, Wording wording) {
            int decimals = of.driver().decimals();
            return new DriverRow(
                    of.driver().name(),
                    wording.count(of.facts().size()),
                    wording.quantity(of.sum(), decimals),
                    wording.quantity(of.quantity(), decimals));
        }
    }

    static FactsPageView of(ExplainedFacts explained, boolean mayOpenImports, Wording wording) {
        ExplanationAddress at = ExplanationAddress.of(explained.view());
        String activity = explained.activity().id();
        return new FactsPageView(
                ExplanationHead.of(explained.view()),
                explained.activity().name(),
                at.activity(activity).text(),
                explained.drivers().stream().map(of -> DriverRow.of(of, wording)).toList(),
                explained.facts().items().stream().map(fact -> FactRow.of(fact, wording)).toList(),
                wording.count(explained.allFacts(), "fact", "facts"),
                mayOpenImports,
                ExplanationAddress.next(at.facts(activity), explained.facts().next()));
    }
}
