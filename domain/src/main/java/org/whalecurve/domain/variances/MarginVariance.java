package org.whalecurve.domain.variances;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whalecurve.domain.money.LargestRemainder;

/**
 * Why the margin of goods changed between two periods, in minor units. Each product's parts are
 * rounded so that they add up to its change.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the parts add up to the change of the margin;
 *   <li>so do the parts of each product;
 *   <li>without a change of price, cost and units nothing is left.
 * </ol>
 *
 * @param convention by which it is parted
 * @param price other prices
 * @param cost other unit costs
 * @param volume more or fewer units
 * @param mix another mix
 * @param joint price or cost together with volume
 * @param newcomers products sold now that were not sold before
 * @param ceased products sold before that are not sold now
 * @param withoutPrice products with more taken back than sold, so that there is no price
 * @param compared the products that had a price in both periods, together
 * @param products each product whose margin changed, the largest change first
 */
public record MarginVariance(
        Convention convention,
        long price,
        long cost,
        long volume,
        long mix,
        long joint,
        long newcomers,
        long ceased,
        long withoutPrice,
        Compared compared,
        List<ProductVariance> products) {

    /**
     * The products that had a price in both periods.
     *
     * @param marginBefore what they left in the earlier period, in minor units
     */
    public record Compared(long unitsBefore, long unitsNow, long marginBefore) {}

    /**
     * Why the margin of one product changed, in minor units.
     *
     * @param comparable whether it had a price in both periods, so that its parts are known
     */
    public record ProductVariance(
            ProductChange change,
            boolean comparable,
            long price,
            long cost,
            long volume,
            long mix,
            long joint) {}

    /** Everything that changed, together. */
    public long total() {
        long sum = 0;
        for (long part :
                new long[] {price, cost, volume, mix, joint, newcomers, ceased, withoutPrice}) {
            sum = addExact(sum, part);
        }
        return sum;
    }

    /**
     * Parts the change of the margin.
     *
     * @param changes every product of either period once, by number
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static MarginVariance of(Convention convention, List<ProductChange> changes) {
        long unitsBefore = 0;
        long unitsNow = 0;
        long marginBefore = 0;
        for (ProductChange change : changes) {
            if (change.isComparable()) {
                unitsBefore = addExact(unitsBefore, change.was().units());
                unitsNow = addExact(unitsNow, change.is().units());
                marginBefore = addExact(marginBefore, change.was().margin());
            }
        }
        long[] sums = new long[5];
        long newcomers = 0;
        long ceased = 0;
        long withoutPrice = 0;
        List<ProductVariance> products = new ArrayList<>();
        for (ProductChange change : changes) {
            long[] parts = new long[sums.length];
            if (change.isComparable()) {
                parts = parts(convention, change, unitsBefore, unitsNow);
                for (int part = 0; part < sums.length; part++) {
                    sums[part] = addExact(sums[part], parts[part]);
                }
            } else if (change.was().equals(Sales.NONE)) {
                newcomers = addExact(newcomers, change.change());
            } else if (change.is().equals(Sales.NONE)) {
                ceased = addExact(ceased, change.change());
            } else {
                withoutPrice = addExact(withoutPrice, change.change());
            }
            if (change.change() != 0) {
                products.add(variance(change, parts));
            }
        }
        products.sort(
                Comparator.comparingLong((ProductVariance each) -> Math.abs(each.change().change()))
                        .reversed()
                        .thenComparingInt(each -> each.change().product()));
        return new MarginVariance(
                convention,
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                newcomers,
                ceased,
                withoutPrice,
                new Compared(unitsBefore, unitsNow, marginBefore),
                List.copyOf(products));
    }

    private static ProductVariance variance(ProductChange change, long[] parts) {
        return new ProductVariance(
                change, change.isComparable(), parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    private static long[] parts(
            Convention convention, ProductChange change, long unitsBefore, long unitsNow) {
        MarginEffects exact =
                MarginEffects.of(convention, change.was(), change.is(), unitsBefore, unitsNow);
        return LargestRemainder.round(
                List.of(exact.price(), exact.cost(), exact.volume(), exact.mix(), exact.joint()));
    }
}
