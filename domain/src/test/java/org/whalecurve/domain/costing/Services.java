package org.whalecurve.domain.costing;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.allocation.AllocationMethod;

/** Models that have nothing but pools, as a test writes them down. */
final class Services {

    private Services() {}

    /** A model with the operating pools {@code desk} and {@code store}, 1,000 minor units each. */
    static CostModel model(AllocationMethod method, List<String> order, ServicePool... services) {
        return new CostModel(
                "m",
                "M",
                Currency.getInstance("GBP"),
                Set.of(),
                Map.of(),
                List.of(operating("desk"), operating("store")),
                new ServicePools(method, order, List.of(services)),
                List.of(),
                new ProductCost(List.of(), null));
    }

    /** Takers and what they take, by turns. */
    static ServicePool serving(String id, long expense, Object... takers) {
        return serving(id, expense, null, DriverPolicy.FAIL, DriverPolicy.ZERO, takers);
    }

    static ServicePool serving(
            String id,
            long expense,
            @Nullable Long capacity,
            DriverPolicy negative,
            DriverPolicy zero,
            Object... takers) {
        Map<String, Long> quantities = new LinkedHashMap<>();
        for (int i = 0; i < takers.length; i += 2) {
            quantities.put((String) takers[i], ((Integer) takers[i + 1]).longValue());
        }
        return new ServicePool(
                id,
                id,
                new MonthlySeries(expense, Map.of()),
                new AllocationRule("heads", quantities, capacity, negative, zero));
    }

    private static ResourcePool operating(String id) {
        return new ResourcePool(
                id, id, new MonthlySeries(1_000, Map.of()), new MonthlySeries(60_000, Map.of()));
    }
}
