package org.whalecurve.web.profitability;

import java.math.BigDecimal;
import org.whalecurve.application.lifetime.CustomerValueExplanation;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What a customer is worth by the latest lifetime run.
 *
 * @param asOf what was looked at, in words
 * @param between the bounds between which the future lies in nineteen cases of twenty
 * @param alive the likelihood that it still is a customer; empty if the histories do not tell
 * @param why the page that explains it
 */
record WorthView(
        String asOf, Amount past, Amount future, String between, String alive, Address why) {

    private static final double CONFIDENCE = 0.95;

    static WorthView of(CustomerValueExplanation why, Wording wording) {
        String currency = why.currency();
        Interval interval = why.value().future().interval(CONFIDENCE);
        return new WorthView(
                wording.day(why.inputs().cut())
                        + ", "
                        + wording.count(why.inputs().horizonMonths(), "month", "months")
                        + " ahead",
                wording.amount(why.value().past(), currency),
                wording.amount(Math.round(why.value().future().value()), currency),
                wording.amount(Math.round(interval.low()), currency).text()
                        + " to "
                        + wording.amount(Math.round(interval.high()), currency).text(),
                why.model() == ModelKind.NBD
                        ? ""
                        : wording.percent(BigDecimal.valueOf(why.value().alive())),
                Address.of("/app/lifetime/customer").with("key", why.customer().key()));
    }
}
