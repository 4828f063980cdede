package org.whalecurve.files.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.AllocationRule;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.ServicePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.allocation.AllocationMethod;

/** Reads service pools: what they cost, whom they serve, and by which method they are allocated. */
final class ServicePoolReading {

    private static final int DECIMALS = 6;

    /** In millionths it leaves room to add up what nine hundred pools take. */
    private static final long MOST_QUANTITY = 10_000_000_000L;

    private final PoolReading pools;

    ServicePoolReading(PoolReading pools) {
        this.pools = pools;
    }

    ServicePools read(Place place) {
        if (!place.isPresent()) {
            return ServicePools.NONE;
        }
        Group services = place.group("method", "order", "pools");
        return new ServicePools(
                services.required("method").word(List.of(AllocationMethod.values())),
                services.optional("order").items().map(Place::id).toList(),
                services.required("pools").items().map(this::pool).toList());
    }

    private ServicePool pool(Place place) {
        Group pool = place.group("id", "name", "expense", "serves");
        return new ServicePool(
                pool.required("id").id(),
                pool.required("name").text(),
                pools.expense(pool.required("expense")),
                rule(pool.required("serves")));
    }

    private static AllocationRule rule(Place place) {
        Group rule = place.group("driver", "quantities", "capacity", "negative", "zero");
        return new AllocationRule(
                rule.required("driver").text(),
                quantities(rule.required("quantities")),
                capacity(rule.optional("capacity")),
                policy(rule.optional("negative"), DriverPolicy.FAIL),
                policy(rule.optional("zero"), DriverPolicy.ZERO));
    }

    private static Map<String, Long> quantities(Place place) {
        Group group = place.freeGroup("{desk: 120, warehouse: 400.5}");
        Map<String, Long> quantities = new LinkedHashMap<>();
        for (String pool : group.keys()) {
            quantities.put(pool, millionths(group.optional(pool)));
        }
        return quantities;
    }

    private static @Nullable Long capacity(Place place) {
        return place.isPresent() ? millionths(place) : null;
    }

    private static DriverPolicy policy(Place place, DriverPolicy without) {
        return place.isPresent() ? place.word(List.of(DriverPolicy.values())) : without;
    }

    private static long millionths(Place place) {
        return place.decimal(DECIMALS, MOST_QUANTITY).movePointRight(DECIMALS).longValueExact();
    }
}
