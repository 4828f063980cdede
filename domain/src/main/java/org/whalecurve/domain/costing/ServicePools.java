package org.whalecurve.domain.costing;

import java.util.List;
import org.whalecurve.domain.costing.allocation.AllocationMethod;

/**
 * The service pools of a model and how they are allocated.
 *
 * @param method which services among service pools count
 * @param order their ids in the order in which a step-down closes them; empty to let it be worked
 *     out
 * @param pools the service pools
 */
public record ServicePools(AllocationMethod method, List<String> order, List<ServicePool> pools) {

    /** A company without service pools: the method then decides nothing. */
    public static final ServicePools NONE =
            new ServicePools(AllocationMethod.DIRECT, List.of(), List.of());
}
