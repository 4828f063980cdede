package org.whalecurve.application.runs.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.CustomerFold;

/** The countries of one scan of the facts, by position; each that has a name is a market. */
final class Countries implements CustomerFold.HomeMarket {

    private final Set<String> homeCountries;
    private final List<Boolean> home = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> markets = new ArrayList<>();

    /**
     * @param homeCountries the names of those that belong to the home market
     */
    Countries(Set<String> homeCountries) {
        this.homeCountries = homeCountries;
    }

    void add(int position, String name) {
        home.add(position, homeCountries.contains(name));
        if (name.isEmpty()) {
            numbers.add(position, CostObject.NONE);
        } else {
            markets.add(name);
            numbers.add(position, markets.size());
        }
    }

    @Override
    public boolean isHome(int country) {
        return home.get(country);
    }

    @Override
    public int market(int country) {
        return numbers.get(country);
    }

    /** The names of the markets: number 1 is the first. */
    List<String> markets() {
        return List.copyOf(markets);
    }
}
