package org.whalecurve.domain.costing;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A company's time-driven cost model in readable form: names, not positions.
 *
 * @param id the name that all versions of the model share
 * @param name what people call it
 * @param currency the currency of every amount in it
 * @param homeCountries the countries that count as the home market; all others are abroad
 * @param drivers the drivers that formulas of time equations name
 * @param pools the operating pools: those whose work customers cause
 * @param servicePools the pools that work for other pools, and how their cost is allocated
 * @param activities the activities, each performed by one pool
 * @param productCost what the goods cost
 */
public record CostModel(
        String id,
        String name,
        Currency currency,
        Set<String> homeCountries,
        Map<String, Driver> drivers,
        List<ResourcePool> pools,
        ServicePools servicePools,
        List<Activity> activities,
        ProductCost productCost) {

    /**
     * The driver that a formula names.
     *
     * @throws IllegalArgumentException if the model has none of that name
     */
    Driver driver(String name) {
        Driver driver = drivers.get(name);
        if (driver == null) {
            throw new IllegalArgumentException("there is no driver " + name);
        }
        return driver;
    }
}
