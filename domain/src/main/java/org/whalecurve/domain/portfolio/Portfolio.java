package org.whalecurve.domain.portfolio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whom to serve with the capacity there is. Dropping whoever loses money at full cost is wrong:
 * while there is time left, whoever brings something stays, for the capacity is paid for either
 * way; when capacity binds, its shadow price decides; and with whole customers it is an integer
 * programme, because the last place goes to whom fits.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the best whole choice is possible, and no rule brings more;
 *   <li>it brings at most what the best choice in parts does;
 *   <li>where it is proven, no other whole choice brings more.
 * </ol>
 *
 * @param inParts the best choice if candidates may be served in part, with the shadow prices
 * @param whole the best choice of whole candidates that was found
 * @param proven whether no other whole choice can bring more; otherwise the search was given up
 * @param rules what simpler rules would have chosen
 */
public record Portfolio(
        ContinuousChoice inParts,
        WholeChoice whole,
        boolean proven,
        Map<PickingRule, WholeChoice> rules) {

    /**
     * Chooses.
     *
     * @param capacity milliminutes that each pool can work for the candidates, none below zero
     * @throws UnansweredPortfolio if the shadow prices are not found in sensible time
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Portfolio of(Candidates candidates, long[] capacity) {
        ContinuousChoice inParts = ShadowPriceSearch.of(candidates, capacity);
        Map<PickingRule, WholeChoice> rules = new EnumMap<>(PickingRule.class);
        for (PickingRule rule : PickingRule.values()) {
            rules.put(rule, rule.choose(candidates, capacity, inParts));
        }
        List<WholeChoice> known = new ArrayList<>(rules.values());
        known.add(roundedDown(candidates, capacity, inParts));
        WholeSearch.Found found = WholeSearch.of(candidates, capacity, inParts, known);
        return new Portfolio(
                inParts, found.choice(), found.proven(), Collections.unmodifiableMap(rules));
    }

    /** What whole candidates can bring at most, in minor units: that in parts, rounded down. */
    public long mostWhole() {
        return proven ? whole.contribution() : inParts.contribution().floor().longValueExact();
    }

    /**
     * What a rule would cost: what its choice brings less than the best whole one, in minor units.
     */
    public long lostBy(PickingRule rule) {
        return Math.subtractExact(whole.contribution(), by(rule).contribution());
    }

    /** What a rule would have chosen. */
    public WholeChoice by(PickingRule rule) {
        WholeChoice choice = rules.get(rule);
        if (choice == null) {
            throw new IllegalArgumentException("nothing was chosen by " + rule);
        }
        return choice;
    }

    /** Those served whole in the best choice in parts, and whoever still fits, by their value. */
    private static WholeChoice roundedDown(
            Candidates candidates, long[] capacity, ContinuousChoice inParts) {
        BitSet served = inParts.whole();
        BitSet eligible = candidates.thatBringSomething();
        RoomCells room = new RoomCells(candidates, capacity, eligible);
        if (room.fitsAll()) {
            return WholeChoice.of(candidates, eligible);
        }
        served.stream().forEach(room::take);
        eligible.andNot(served);
        for (int i : Ordering.largestFirst(inParts.approximateValues(), eligible)) {
            if (room.fits(i)) {
                room.take(i);
                served.set(i);
            }
        }
        return WholeChoice.of(candidates, served);
    }
}
