package org.whalecurve.application.runs.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.imports.LineName;

/** What the order lines of one scan are called; each name makes a cost object. */
final class ScannedNames implements CustomerFold.HomeMarket {

    private final Set<String> homeCountries;
    private final List<Boolean> home = new ArrayList<>();
    private final LineNames names = new LineNames();

    /**
     * @param homeCountries the names of those that belong to the home market
     */
    ScannedNames(Set<String> homeCountries) {
        this.homeCountries = homeCountries;
        this.home.add(homeCountries.contains(""));
    }

    /**
     * Learns a name.
     *
     * @throws IllegalStateException if the number is not the next one
     */
    void add(LineName sort, int number, String name) {
        if (names.number(sort, name) != number) {
            throw new IllegalStateException(sort + " " + number + " of the scan comes too late");
        }
        if (sort == LineName.COUNTRY) {
            home.add(homeCountries.contains(name));
        }
    }

    @Override
    public boolean isHome(int country) {
        return home.get(country);
    }

    /** The names of the cost objects of each sort that lines name, or the model. */
    Map<CostObject, List<String>> ofObjects(CostModel model) {
        Map<CostObject, List<String>> ofObjects = new EnumMap<>(CostObject.class);
        for (CostObject object : CostObject.values()) {
            object.calledBy().ifPresent(sort -> ofObjects.put(object, names.names(sort)));
        }
        if (model.orderSizes().areDeclared()) {
            int decimals = model.currency().getDefaultFractionDigits();
            ofObjects.put(CostObject.ORDER_SIZE, model.orderSizes().names(decimals));
        }
        return ofObjects;
    }
}
