package org.whalecurve.application.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.ContributionMargin;
import org.whalecurve.domain.costing.CostHierarchy;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.costing.SustainingCost;

/**
 * What Harbour Supplies spends above its orders: for France, for a country that buys nothing yet,
 * for its lamps, for its best customer, for the company as a whole. Taking orders wins customers,
 * taking goods back keeps them.
 */
public final class SampleLevels {

    private static final Map<String, Purpose> PURPOSES =
            Map.of(
                    "take-orders", Purpose.ATTAIN,
                    "pick-and-pack", Purpose.SERVE,
                    "take-back", Purpose.RETAIN);

    private SampleLevels() {}

    /** The cost model of {@link SampleWorld} with costs above the orders. */
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
                sample.activities().stream()
                        .map(each ->
                                new Activity(
                                        each.id(),
                                        each.name(),
                                        each.pool(),
                                        each.timeEquation(),
                                        PURPOSES.getOrDefault(each.id(), Purpose.SERVE)))
                        .toList(),
                sample.productCost(),
                new CostHierarchy(
                        List.of(
                                cost(
                                        "paris",
                                        "Office in Paris",
                                        CostObject.MARKET,
                                        "France",
                                        40_00),
                                cost("oslo", "Fair in Oslo", CostObject.MARKET, "Norway", 12_50),
                                cost("lamps", "Lamp catalogue", CostObject.PRODUCT, "LAMP", 5_00),
                                cost("inn", "Visits", CostObject.CUSTOMER, "C100", 3_00),
                                new SustainingCost("head", "Head office", null, everyMonth(60_00))),
                        List.of(
                                new ContributionMargin(
                                        "Margin of goods", true, Set.of(), List.of()),
                                new ContributionMargin(
                                        "Margin of orders",
                                        false,
                                        Set.of(Purpose.ATTAIN),
                                        List.of("pick-and-pack")))));
    }

    private static SustainingCost cost(
            String id, String name, CostObject object, String key, long minor) {
        return new SustainingCost(id, name, new SustainedObject(object, key), everyMonth(minor));
    }

    private static MonthlySeries everyMonth(long minor) {
        return new MonthlySeries(minor, Map.of());
    }
}
