package org.whalecurve.domain.incentives;

import java.math.BigInteger;
import org.whalecurve.domain.money.Fraction;

/** How likely it is that chance alone puts so many on one side. */
public final class SignTest {

    private SignTest() {}

    /**
     * The two-sided sign test: how likely it is that of all these, each on either side by the toss
     * of a coin, at least as many as here fall on the same side.
     *
     * @param ones how many are on the one side
     * @param others how many are on the other
     * @return at most 1
     */
    public static Fraction twoSided(int ones, int others) {
        int all = ones + others;
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int i = 0; i <= Math.min(ones, others); i++) {
            ways = ways.add(choose);
            choose = choose.multiply(BigInteger.valueOf(all - i)).divide(BigInteger.valueOf(i + 1));
        }
        return new Fraction(ways.shiftLeft(1), BigInteger.ONE.shiftLeft(all)).min(Fraction.ONE);
    }
}
