package org.whalecurve.domain.costing;

import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.terms.GrantedTerms;

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
 * @param hierarchy the costs above the orders, and the declared lines of the statement
 * @param orderSizes the classes that orders fall into by their size
 * @param conversion how amounts of other currencies become amounts of this one
 * @param terms the payment terms that the company grants; null if waiting is not charged
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
        ProductCost productCost,
        CostHierarchy hierarchy,
        OrderSizes orderSizes,
        CurrencyConversion conversion,
        @Nullable GrantedTerms terms) {

    /** A model that knows no currency but its own and charges nobody for waiting. */
    public CostModel(
            String id,
            String name,
            Currency currency,
            Set<String> homeCountries,
            Map<String, Driver> drivers,
            List<ResourcePool> pools,
            ServicePools servicePools,
            List<Activity> activities,
            ProductCost productCost,
            CostHierarchy hierarchy,
            OrderSizes orderSizes) {
        this(
                id,
                name,
                currency,
                homeCountries,
                drivers,
                pools,
                servicePools,
                activities,
                productCost,
                hierarchy,
                orderSizes,
                CurrencyConversion.NONE,
                null);
    }

    /** A model without classes of orders. */
    public CostModel(
            String id,
            String name,
            Currency currency,
            Set<String> homeCountries,
            Map<String, Driver> drivers,
            List<ResourcePool> pools,
            ServicePools servicePools,
            List<Activity> activities,
            ProductCost productCost,
            CostHierarchy hierarchy) {
        this(
                id,
                name,
                currency,
                homeCountries,
                drivers,
                pools,
                servicePools,
                activities,
                productCost,
                hierarchy,
                OrderSizes.NONE);
    }

    /** A model without costs above the orders. */
    public CostModel(
            String id,
            String name,
            Currency currency,
            Set<String> homeCountries,
            Map<String, Driver> drivers,
            List<ResourcePool> pools,
            ServicePools servicePools,
            List<Activity> activities,
            ProductCost productCost) {
        this(
                id,
                name,
                currency,
                homeCountries,
                drivers,
                pools,
                servicePools,
                activities,
                productCost,
                CostHierarchy.NONE);
    }

    /**
     * What is fed from the general ledger, by id: operating pools first, then service pools, then
     * sustaining costs, in the order of the model.
     */
    public SequencedMap<String, LedgerSource> ledgerSources() {
        SequencedMap<String, LedgerSource> sources = new LinkedHashMap<>();
        for (ResourcePool pool : pools) {
            if (pool.expense() instanceof LedgerSource source) {
                sources.put(pool.id(), source);
            }
        }
        for (ServicePool pool : servicePools.pools()) {
            if (pool.expense() instanceof LedgerSource source) {
                sources.put(pool.id(), source);
            }
        }
        for (SustainingCost cost : hierarchy.sustainingCosts()) {
            if (cost.expense() instanceof LedgerSource source) {
                sources.put(cost.id(), source);
            }
        }
        return sources;
    }

    /** The types of facts that time equations count, in the order of the model. */
    public List<FactType> countedFacts() {
        return activities.stream()
                .flatMap(activity -> activity.timeEquation().stream())
                .map(TimeTerm::per)
                .filter(FactDriver.class::isInstance)
                .map(driver -> ((FactDriver) driver).type())
                .distinct()
                .toList();
    }

    /** The names of all that has an expense, by their ids: pools and sustaining costs. */
    Map<String, String> namesOfExpenses() {
        Map<String, String> names = new HashMap<>();
        pools.forEach(pool -> names.put(pool.id(), pool.name()));
        servicePools.pools().forEach(pool -> names.put(pool.id(), pool.name()));
        hierarchy.sustainingCosts().forEach(cost -> names.put(cost.id(), cost.name()));
        return names;
    }

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
