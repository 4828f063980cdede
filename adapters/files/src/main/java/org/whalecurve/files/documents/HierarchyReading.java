package org.whalecurve.files.documents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.ContributionMargin;
import org.whalecurve.domain.costing.CostHierarchy;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.costing.SustainingCost;

/** Reads the costs of the levels above the orders, and the declared lines of the statement. */
final class HierarchyReading {

    private static final String PRODUCT_COST = "product-cost";
    private static final Map<String, Purpose> COSTS_OF_PURPOSES =
            Map.of(
                    "cost-to-attain", Purpose.ATTAIN,
                    "cost-to-serve", Purpose.SERVE,
                    "cost-to-retain", Purpose.RETAIN);

    /** Nobody keeps orders of a size by spending on them. */
    private static final Set<CostObject> SUSTAINED =
            EnumSet.complementOf(EnumSet.of(CostObject.ORDER_SIZE));

    private static final String[] OBJECTS =
            SUSTAINED.stream().map(HierarchyReading::keyOf).toArray(String[]::new);

    private final PoolReading pools;

    HierarchyReading(PoolReading pools) {
        this.pools = pools;
    }

    CostHierarchy read(Place sustainingCosts, Place margins) {
        return new CostHierarchy(
                sustainingCosts.items().map(this::sustainingCost).toList(),
                margins.items().map(HierarchyReading::margin).toList());
    }

    static Purpose purpose(Place place) {
        return place.isPresent() ? place.word(List.of(Purpose.values())) : Purpose.SERVE;
    }

    private SustainingCost sustainingCost(Place place) {
        Group cost =
                place.group(
                        Stream.concat(Stream.of("id", "name", "expense"), Stream.of(OBJECTS))
                                .toArray(String[]::new));
        return new SustainingCost(
                cost.required("id").id(),
                cost.required("name").text(),
                object(cost),
                pools.expense(cost.required("expense")));
    }

    private static @Nullable SustainedObject object(Group cost) {
        SustainedObject found = null;
        for (CostObject object : SUSTAINED) {
            if (cost.has(keyOf(object))) {
                Place key = cost.optional(keyOf(object));
                if (found != null) {
                    key.fault(
                            "A cost sustains one thing: name one of %s, or none for the company as a whole."
                                    .formatted(String.join(", ", OBJECTS)));
                }
                found = new SustainedObject(object, key.text());
            }
        }
        return found;
    }

    private static ContributionMargin margin(Place place) {
        Group margin = place.group("name", "less");
        boolean productCost = false;
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        List<String> activities = new ArrayList<>();
        for (Place item : margin.required("less").items().toList()) {
            String cost = item.text();
            Purpose purpose = COSTS_OF_PURPOSES.get(cost);
            if (cost.equals(PRODUCT_COST)) {
                productCost = true;
            } else if (purpose != null) {
                purposes.add(purpose);
            } else {
                activities.add(cost);
            }
        }
        return new ContributionMargin(
                margin.required("name").text(),
                productCost,
                Set.copyOf(purposes),
                List.copyOf(activities));
    }

    private static String keyOf(CostObject object) {
        return object.name().toLowerCase(Locale.ROOT);
    }
}
