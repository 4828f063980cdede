package org.whalecurve.domain.portfolio;

import static java.lang.Math.addExact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.domain.money.Fraction;

/**
 * Finds the best choice of whole candidates by branch and bound, from the best choice in parts. Its
 * prices bound what any choice can bring: who decides against them loses their value. So only the
 * few candidates whose value is smaller than what rounding may still lose are open; those are tried
 * one after the other, the densest first (Horowitz and Sahni, 1974), and given up as soon as the
 * time left, sold at the prices, cannot bring more than the best choice known.
 */
final class WholeSearch {

    /** What a search may look at before it stops with the best it knows. */
    private static final long MOST_NODES = 1_000_000;

    /** Doubles bound from above; they are wrong by less than this, in proportion. */
    private static final double DOUBT = 1e-9;

    private final Candidates candidates;
    private final ContinuousChoice inParts;
    private final double[] prices;
    private final int[] open;
    private final double[] weightsUpTo;
    private final double[] contributionsUpTo;
    private final RoomCells room;
    private final BitSet fixed = new BitSet();
    private BitSet chosen;
    private long best;
    private boolean proven = true;

    private WholeSearch(
            Candidates candidates, long[] capacity, ContinuousChoice inParts, WholeChoice known) {
        this.candidates = candidates;
        this.inParts = inParts;
        prices = inParts.prices().stream().mapToDouble(WholeSearch::approximately).toArray();
        double most = approximately(inParts.contribution());
        double loss = most - known.contribution() + DOUBT * (1 + most);
        room = new RoomCells(candidates, capacity, candidates.thatBringSomething());
        open = open(loss);
        long fixedContribution = 0;
        for (int i = fixed.nextSetBit(0); i >= 0; i = fixed.nextSetBit(i + 1)) {
            room.take(i);
            fixedContribution = addExact(fixedContribution, candidates.contributions()[i]);
        }
        weightsUpTo = new double[open.length + 1];
        contributionsUpTo = new double[open.length + 1];
        for (int k = 0; k < open.length; k++) {
            weightsUpTo[k + 1] = weightsUpTo[k] + weight(open[k]);
            contributionsUpTo[k + 1] = contributionsUpTo[k] + candidates.contributions()[open[k]];
        }
        chosen = known.served();
        best = known.contribution() - fixedContribution;
    }

    /**
     * The best whole choice.
     *
     * @param choice the choice
     * @param proven whether the search came to its end, so that no other brings more
     */
    record Found(WholeChoice choice, boolean proven) {}

    /**
     * Searches.
     *
     * @param known whole choices that are known to be possible, at least one
     */
    static Found of(
            Candidates candidates,
            long[] capacity,
            ContinuousChoice inParts,
            List<WholeChoice> known) {
        WholeChoice start = known.getFirst();
        for (WholeChoice other : known) {
            start = other.contribution() > start.contribution() ? other : start;
        }
        if (inParts.contribution().compareTo(Fraction.of(start.contribution(), 1)) == 0) {
            return new Found(start, true);
        }
        WholeSearch search = new WholeSearch(candidates, capacity, inParts, start);
        search.search();
        return new Found(WholeChoice.of(candidates, search.chosen), search.proven);
    }

    /** Whom rounding may still concern, the densest first; all others are served as in parts. */
    private int[] open(double loss) {
        int[] uncertain =
                IntStream.range(0, candidates.size())
                        .filter(i -> candidates.contributions()[i] > 0)
                        .filter(i -> {
                            boolean sure =
                                    Math.abs(candidates.contributions()[i] - weight(i)) > loss;
                            fixed.set(i, sure && inParts.serves(i));
                            return !sure;
                        })
                        .toArray();
        double[] density =
                Arrays.stream(uncertain)
                        .mapToDouble(i -> candidates.contributions()[i] / weight(i))
                        .toArray();
        return Arrays.stream(Ordering.largestFirst(density)).map(k -> uncertain[k]).toArray();
    }

    /** What the time of a candidate is worth at the prices. */
    private double weight(int candidate) {
        double weight = 0;
        for (int pool = 0; pool < prices.length; pool++) {
            weight += prices[pool] * candidates.use()[pool][candidate];
        }
        return weight;
    }

    private void search() {
        BitSet taken = new BitSet();
        long value = 0;
        long nodes = 0;
        int k = 0;
        while (k >= 0) {
            if (++nodes > MOST_NODES) {
                proven = false;
                return;
            }
            if (k < open.length && mayBringMore(k, value)) {
                if (room.fits(open[k])) {
                    room.take(open[k]);
                    taken.set(k);
                    value += candidates.contributions()[open[k]];
                }
                k++;
            } else {
                if (value > best) {
                    keep(taken, value);
                }
                k = taken.previousSetBit(k - 1);
                if (k >= 0) {
                    room.giveBack(open[k]);
                    taken.clear(k);
                    value -= candidates.contributions()[open[k]];
                    k++;
                }
            }
        }
    }

    private void keep(BitSet taken, long value) {
        best = value;
        chosen = (BitSet) fixed.clone();
        taken.stream().forEach(k -> chosen.set(open[k]));
    }

    /** Whether those from a position on may bring more than the best known, served in parts. */
    private boolean mayBringMore(int from, long value) {
        double upTo = weightsUpTo[from] + room.worth(prices);
        int at = Arrays.binarySearch(weightsUpTo, from, weightsUpTo.length, upTo);
        int last = at >= 0 ? at : -at - 2;
        while (last < open.length && weightsUpTo[last + 1] <= upTo) {
            last++;
        }
        double bound = value + contributionsUpTo[last] - contributionsUpTo[from];
        if (last < open.length) {
            double weight = weightsUpTo[last + 1] - weightsUpTo[last];
            bound += (upTo - weightsUpTo[last]) / weight * candidates.contributions()[open[last]];
        }
        return bound + DOUBT * (1 + Math.abs(bound)) >= best + 1;
    }

    private static double approximately(Fraction fraction) {
        return fraction.decimal(30).doubleValue();
    }
}
