package org.whalecurve.domain.initiatives;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.domain.statistics.StudentT;

/**
 * What touched customers changed for the better beyond what untouched ones did: the difference of
 * their mean changes of profit (difference in differences; Card and Krueger, Minimum Wages and
 * Employment, American Economic Review 84, 1994), with the interval of Welch (The generalization of
 * "Student's" problem, Biometrika 34, 1947).
 *
 * <p>Everybody counts who had a statement in the months before, whether they stayed or not: losing
 * a customer is a change too, and whether they stayed is part of what is measured.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>so much more for each touched customer afterwards is exactly so much more benefit for each;
 *   <li>the same more for everybody changes nothing;
 *   <li>where there is no effect, the interval holds zero about as often as it says.
 * </ol>
 *
 * @param touched those whom the initiative touched
 * @param untouched all others
 */
public record Benefit(BenefitGroup touched, BenefitGroup untouched) {

    /** How sure the interval is. */
    public static final double CONFIDENCE = 0.95;

    /** Of a smaller group nothing is said. */
    public static final int LEAST_CUSTOMERS = 5;

    /**
     * Compares months with months of as many before.
     *
     * @param isTouched whether the customer of a number was touched
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Benefit between(
            WindowProfits before, WindowProfits after, IntPredicate isTouched) {
        return new Benefit(
                new BenefitFold(before, after, isTouched).group(),
                new BenefitFold(before, after, isTouched.negate()).group());
    }

    private boolean isTooFew() {
        return Math.min(touched.customers(), untouched.customers()) < LEAST_CUSTOMERS;
    }

    /** The benefit for each touched customer, in minor units; empty if a group is too small. */
    public Optional<Fraction> perCustomer() {
        return isTooFew()
                ? Optional.empty()
                : Optional.of(touched.meanChange().minus(untouched.meanChange()));
    }

    /** The benefit of all touched customers together, in minor units; empty likewise. */
    public Optional<Fraction> total() {
        return perCustomer().map(each -> each.times(touched.customers()));
    }

    /** Between what bounds {@link #total} lies, in minor units; empty likewise. */
    public Optional<Interval> totalInterval() {
        return total().map(total -> {
            double middle = total.approximately();
            double width = touched.customers() * halfWidth();
            return new Interval(middle - width, middle + width);
        });
    }

    /** What can be said of it. */
    public Verdict verdict() {
        Optional<Interval> interval = totalInterval();
        if (interval.isEmpty()) {
            return Verdict.TOO_FEW;
        }
        if (interval.get().containsZero()) {
            return Verdict.CANNOT_TELL;
        }
        return interval.get().low() > 0 ? Verdict.EARNED : Verdict.LOST;
    }

    private double halfWidth() {
        double one = touched.variance() / touched.customers();
        double other = untouched.variance() / untouched.customers();
        double squared = one + other;
        if (squared == 0) {
            return 0;
        }
        double freedom =
                squared
                        * squared
                        / (one * one / (touched.customers() - 1)
                                + other * other / (untouched.customers() - 1));
        return Math.sqrt(squared)
                * new StudentT((int) Math.max(1, Math.floor(freedom)))
                        .quantile((1 + CONFIDENCE) / 2);
    }
}
