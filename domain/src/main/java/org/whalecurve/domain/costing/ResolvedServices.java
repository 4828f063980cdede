package org.whalecurve.domain.costing;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.costing.allocation.ServiceNetwork;

/**
 * The service pools of a model as positions: service pools first, operating pools after them.
 *
 * @param order positions in the order in which the pools hand their cost on: that of a step-down,
 *     else that of the document
 * @param network the links that count by the model's method
 */
record ResolvedServices(int[] order, ServiceNetwork network) {

    /** Resolves service pools whose rules have no flaw. */
    static ResolvedServices of(CostModel model) {
        List<ServicePool> services = model.servicePools().pools();
        List<String> pools =
                Stream.concat(
                                services.stream().map(ServicePool::id),
                                model.pools().stream().map(ResourcePool::id))
                        .toList();
        ServiceNetwork all =
                ServiceNetwork.of(
                        services.stream().map(pool -> taken(pool, pools)).toArray(long[][]::new),
                        services.stream().mapToLong(pool -> pool.serves().idle()).toArray());
        int[] order = order(model.servicePools());
        return new ResolvedServices(order, all.counted(model.servicePools().method(), order));
    }

    private static long[] taken(ServicePool service, List<String> pools) {
        return pools.stream().mapToLong(service.serves()::taken).toArray();
    }

    private static int[] order(ServicePools services) {
        List<String> ids = services.pools().stream().map(ServicePool::id).toList();
        if (services.method() != AllocationMethod.STEP_DOWN) {
            return IntStream.range(0, ids.size()).toArray();
        }
        return services.order().isEmpty()
                ? workedOut(services.pools(), ids)
                : services.order().stream().mapToInt(ids::indexOf).toArray();
    }

    /**
     * The pool that renders the largest share of its services to other service pools comes first
     * (Horngren, Cost Accounting, 14th edition, chapter 15), ties in the order of the document.
     */
    private static int[] workedOut(List<ServicePool> services, List<String> ids) {
        return IntStream.range(0, ids.size())
                .boxed()
                .sorted((one, other) -> {
                    AllocationRule a = services.get(one).serves();
                    AllocationRule b = services.get(other).serves();
                    return product(toServices(b, ids), whole(a))
                            .compareTo(product(toServices(a, ids), whole(b)));
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long toServices(AllocationRule rule, List<String> ids) {
        return ids.stream().mapToLong(rule::taken).reduce(0, Math::addExact);
    }

    private static long whole(AllocationRule rule) {
        return Math.addExact(rule.takenByAll(), rule.idle());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
