package org.whalecurve.domain.portfolio;

import static java.lang.Math.subtractExact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.whalecurve.domain.money.Fraction;

/**
 * Finds the shadow prices of capacity by the dual simplex method with bounds, passing many
 * breakpoints in one step (Fourer, Notes on the dual simplex method, 1994): from prices of zero, at
 * which everybody who brings something is served and pools are overdriven, prices rise until nobody
 * is. A step looks at each candidate once; of many, a tenth is asked first and tells where to
 * begin, so that all are looked at less often. Doubles only propose: prices, signs and shares are
 * exact.
 *
 * <p>Time is never below zero, so only pools that are overdriven at prices of zero can bind.
 */
final class ShadowPriceSearch {

    /** So many are answered at once. */
    private static final int FEW = 4_000;

    private static final int SAMPLE = 10;

    /** More values than this, candidates × scarce pools, would take longer than anybody waits. */
    static final long MOST_VALUES = 4_000_000;

    /** Far more steps than pools ever needed. */
    private static final int STEPS_A_POOL = 1_000;

    /**
     * After so many steps without an answer pivots are drawn by lot, so that none goes in circles.
     */
    private static final int ORDERLY_STEPS_A_POOL = 200;

    /** Beyond what double arithmetic can be wrong by, in proportion to what was added up. */
    private static final double DOUBT = 1e-12;

    private final Candidates candidates;
    private final long[] capacity;
    private final BasisCells basis;
    private final BitSet inBasis = new BitSet();
    private final BitSet whole;
    private final double[] values;
    private final BreakpointSearch breakpoints = new BreakpointSearch();
    private final SplittableRandom lot = new SplittableRandom(1);

    private ShadowPriceSearch(Candidates candidates, long[] capacity, Map<Integer, Integer> start) {
        this.candidates = candidates;
        this.capacity = capacity;
        values = new double[candidates.size()];
        whole = candidates.thatBringSomething();
        RoomCells room = new RoomCells(candidates, capacity, whole);
        int[] pools =
                IntStream.range(0, capacity.length)
                        .filter(pool -> start.containsKey(pool) || room.isScarce(pool))
                        .toArray();
        if ((long) pools.length * candidates.size() > MOST_VALUES) {
            throw new UnansweredPortfolio(candidates.size(), pools.length);
        }
        basis = new BasisCells(candidates, pools, start);
        start.values().stream()
                .filter(member -> member >= 0)
                .forEach(member -> {
                    inBasis.set(member);
                    whole.clear(member);
                });
    }

    /**
     * Finds the best choice.
     *
     * @param capacity milliminutes that each pool can work, none below zero
     * @throws UnansweredPortfolio if it is too large, or takes too long
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    static ContinuousChoice of(Candidates candidates, long[] capacity) {
        if (capacity.length != candidates.pools()
                || Arrays.stream(capacity).anyMatch(minutes -> minutes < 0)) {
            throw new IllegalArgumentException("every pool has a capacity of no time or more");
        }
        return new ShadowPriceSearch(candidates, capacity, start(candidates, capacity)).choice();
    }

    /** Whoever stands at every tenth place answers nearly as all do. */
    private static Map<Integer, Integer> start(Candidates candidates, long[] capacity) {
        Map<Integer, Integer> start = new HashMap<>();
        if (candidates.size() > FEW) {
            Candidates sample = candidates.everyNth(SAMPLE);
            long[] part = Arrays.stream(capacity).map(minutes -> minutes / SAMPLE).toArray();
            var ofSample = new ShadowPriceSearch(sample, part, start(sample, part));
            ofSample.choice();
            ofSample.basis
                    .known()
                    .forEach((pool, member) ->
                            start.put(
                                    pool,
                                    member < 0 ? member : Math.multiplyExact(SAMPLE, member)));
        }
        return start;
    }

    private ContinuousChoice choice() {
        int most = Math.multiplyExact(STEPS_A_POOL, basis.size() + 1);
        for (int step = 0; step < most; step++) {
            LinearSolution prices = basis.prices();
            serveWhoIsWorthIt(prices);
            LinearSolution shares = basis.shares(left());
            int leaving = leaving(shares, step > ORDERLY_STEPS_A_POOL * (basis.size() + 1));
            if (leaving < 0) {
                return choice(prices, shares);
            }
            if (!pivot(leaving, prices, shares.value(leaving))) {
                break;
            }
        }
        throw new UnansweredPortfolio(candidates.size(), basis.size());
    }

    /** Milliminutes of each scarce pool that those served whole leave. */
    private long[] left() {
        long[] left = new long[basis.size()];
        for (int r = 0; r < left.length; r++) {
            long[] use = candidates.use()[basis.pool(r)];
            left[r] = capacity[basis.pool(r)];
            for (int i = whole.nextSetBit(0); i >= 0; i = whole.nextSetBit(i + 1)) {
                left[r] = subtractExact(left[r], use[i]);
            }
        }
        return left;
    }

    /** Whose value is zero stays as it is. */
    private void serveWhoIsWorthIt(LinearSolution prices) {
        long[] contributions = candidates.contributions();
        for (int i = 0; i < values.length; i++) {
            values[i] = contributions[i];
        }
        double[] approximate = prices.approximately();
        for (int r = 0; r < approximate.length; r++) {
            long[] use = candidates.use()[basis.pool(r)];
            double price = approximate[r];
            if (price != 0) {
                for (int i = 0; i < values.length; i++) {
                    values[i] -= price * use[i];
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            double added = Math.abs(contributions[i]) + Math.abs(contributions[i] - values[i]);
            double sign = values[i];
            if (Math.abs(values[i]) <= DOUBT * added) {
                sign = basis.sign(i, prices);
            }
            if (sign != 0 && !inBasis.get(i)) {
                whole.set(i, sign > 0);
            }
        }
    }

    /** The position of a share that cannot be: below nothing, or more than whole; −1 if none. */
    private int leaving(LinearSolution shares, boolean byLot) {
        List<Integer> wrong = new ArrayList<>();
        int worst = -1;
        double most = 0;
        for (int p = 0; p < basis.size(); p++) {
            Fraction outside = outside(p, shares.value(p));
            if (outside.numerator().signum() > 0) {
                int member = basis.member(p);
                double scale =
                        member < 0
                                ? Math.max(1, capacity[basis.pool(BasisCells.slack(member))])
                                : 1;
                double by = approximately(outside) / scale;
                wrong.add(p);
                if (worst < 0 || by > most) {
                    worst = p;
                    most = by;
                }
            }
        }
        return byLot && !wrong.isEmpty() ? wrong.get(lot.nextInt(wrong.size())) : worst;
    }

    /** By how much a share cannot be; zero or below where it can. */
    private Fraction outside(int position, Fraction share) {
        boolean tooMuch = basis.member(position) >= 0 && share.compareTo(Fraction.of(1, 1)) > 0;
        return tooMuch ? share.minus(Fraction.of(1, 1)) : share.times(-1);
    }

    private static double approximately(Fraction fraction) {
        return fraction.decimal(12).doubleValue();
    }

    /**
     * Takes one out of the basis to the bound it broke, and the first in that stops the fall.
     *
     * @return whether anybody stops it
     */
    private boolean pivot(int leaving, LinearSolution prices, Fraction share) {
        boolean tooMuch = share.numerator().signum() > 0;
        LinearSolution row = basis.row(leaving, tooMuch ? BigInteger.ONE.negate() : BigInteger.ONE);
        collectBreakpoints(row.approximately(), prices.approximately());
        int entering = breakpoints.reach(approximately(outside(leaving, share)));
        if (entering < 0) {
            return false;
        }
        for (int passed = 0; passed < entering; passed++) {
            if (breakpoints.name(passed) >= 0) {
                whole.flip(breakpoints.name(passed));
            }
        }
        int out = basis.member(leaving);
        int in = notAfterAnySlack(breakpoints.name(entering), row, prices);
        if (out >= 0) {
            inBasis.clear(out);
            whole.set(out, tooMuch);
        }
        basis.replace(leaving, in);
        if (in >= 0) {
            inBasis.set(in);
            whole.clear(in);
        }
        return true;
    }

    private void collectBreakpoints(double[] row, double[] prices) {
        breakpoints.clear();
        for (int i = 0; i < values.length; i++) {
            double change = 0;
            double added = 0;
            for (int r = 0; r < row.length; r++) {
                double term = row[r] * candidates.use()[basis.pool(r)][i];
                change += term;
                added += Math.abs(term);
            }
            boolean stops = whole.get(i) ? change > 0 : change < 0;
            if (stops && !inBasis.get(i) && Math.abs(change) > DOUBT * added) {
                breakpoints.add(i, Math.max(0, values[i] / change), Math.abs(change));
            }
        }
        for (int r = 0; r < row.length; r++) {
            if (row[r] < 0 && !basis.holds(BasisCells.slack(r))) {
                breakpoints.add(BasisCells.slack(r), prices[r] / -row[r], Double.POSITIVE_INFINITY);
            }
        }
    }

    /** Doubles may mistake the order; no price may fall below zero. */
    private int notAfterAnySlack(int proposed, LinearSolution row, LinearSolution prices) {
        int first = proposed;
        Fraction reached = basis.whereStops(proposed, row, prices);
        for (int r = 0; r < basis.size(); r++) {
            int slack = BasisCells.slack(r);
            if (row.numerators()[r].signum() < 0 && !basis.holds(slack)) {
                Fraction stops = basis.whereStops(slack, row, prices);
                if (stops.compareTo(reached) < 0) {
                    first = slack;
                    reached = stops;
                }
            }
        }
        return first;
    }

    private ContinuousChoice choice(LinearSolution prices, LinearSolution shares) {
        List<ContinuousChoice.Part> parts = new ArrayList<>();
        for (int p = 0; p < basis.size(); p++) {
            int member = basis.member(p);
            Fraction share = shares.value(p);
            if (member >= 0 && share.isWhole()) {
                whole.set(member, share.numerator().signum() > 0);
            } else if (member >= 0) {
                parts.add(new ContinuousChoice.Part(member, share));
            }
        }
        Fraction[] ofPools = new Fraction[candidates.pools()];
        Arrays.fill(ofPools, Fraction.of(0, 1));
        for (int r = 0; r < basis.size(); r++) {
            ofPools[basis.pool(r)] = prices.value(r);
        }
        return ContinuousChoice.of(candidates, List.of(ofPools), (BitSet) whole.clone(), parts);
    }
}
