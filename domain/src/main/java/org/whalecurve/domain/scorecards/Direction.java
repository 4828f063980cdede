package org.whalecurve.domain.scorecards;

/** Which way a measure has to go to be better. */
public enum Direction {
    /** Such as profit. */
    MORE_IS_BETTER(1),
    /** Such as the cost to serve an order. */
    LESS_IS_BETTER(-1),
    /** Such as stock in days: too much is as bad as too little. */
    WITHIN_A_RANGE(0);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 where more is better, −1 where less is, 0 where neither is. */
    public int sign() {
        return sign;
    }
}
