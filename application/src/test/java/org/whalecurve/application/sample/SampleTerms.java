package org.whalecurve.application.sample;

import java.util.Map;
import java.util.TreeMap;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.terms.GrantedTerms;

/**
 * The payment terms of Harbour Supplies, whose money costs 8 % a year. A day costs 8 % ÷ 365 of
 * what is owed; in March:
 *
 * <pre>
 * Anchor Inn         284.45 × 8 % × 30 ÷ 365 = 1.8703 → 1.87
 * Bell Rope Company  103.35 × 8 % × 30 ÷ 365 = 0.6795 → 0.68
 * Cap Nord           512.00 × 8 % × 60 ÷ 365 = 6.7331 → 6.73
 * Dune Hotel           6.70 × 8 % × 30 ÷ 365 = 0.0440 → 0.04
 * Eider GmbH         102.00 × 8 % × 30 ÷ 365 = 0.6706 → 0.67
 * </pre>
 */
public final class SampleTerms {

    /** Cap Nord may wait for 60 days, everybody else for 30; nobody is called C999. */
    public static final GrantedTerms GRANTED =
            new GrantedTerms(
                    new Percentage(8_00), 30, new TreeMap<>(Map.of("C300", 60, "C999", 90)));

    /** What waiting costs in March, in minor units. */
    public static final long COST = 9_99;

    private SampleTerms() {}

    /** The cost model of {@link SampleWorld} with these terms. */
    public static CostModel costModel() {
        CostModel sample = SampleWorld.costModel();
        return new CostModel(
                sample.id(),
                sample.name(),
                sample.currency(),
                sample.homeCountries(),
                sample.drivers(),
                sample.pools(),
                sample.servicePools(),
                sample.activities(),
                sample.productCost(),
                sample.hierarchy(),
                sample.orderSizes(),
                sample.conversion(),
                GRANTED);
    }
}
