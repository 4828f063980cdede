package org.whalecurve.application.recommendations.port;

import java.util.List;
import org.whalecurve.domain.recommendations.Method;
import org.whalecurve.domain.recommendations.MethodTrial;
import org.whalecurve.domain.recommendations.Offer;
import org.whalecurve.domain.recommendations.Recommendations;

/** What to offer two customers, for tests that do not work it out. */
public final class SampleOffers {

    private SampleOffers() {}

    /** Two offers to one customer, one to another. */
    public static Recommendations found() {
        return new Recommendations(
                15_000,
                59,
                List.of(
                        new MethodTrial(
                                Method.ITEM_TO_ITEM, 80, 0.375, 0.25, List.of(0.125, 0.0625)),
                        new MethodTrial(Method.FACTORS, 80, 0.3125, 0.21875, List.of(0.125, 0.125)),
                        new MethodTrial(
                                Method.POPULARITY, 80, 0.25, 0.125, List.of(0.0625, 0.03125))),
                List.of(
                        new Offer(2, 1, 2, 23, 0.125, 1_600),
                        new Offer(2, 3, 2, 7, 0.0625, 800),
                        new Offer(5, 2, 1, 9, 0.25, 400)));
    }
}
