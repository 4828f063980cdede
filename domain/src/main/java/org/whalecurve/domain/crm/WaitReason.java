package org.whalecurve.domain.crm;

/** Why a line of an order in a CRM, or its latest change, is not among the facts. */
public enum WaitReason {
    /** Nobody has said which customer its account is. */
    ACCOUNT_UNMATCHED,
    /** Its order has not been read. */
    ORDER_UNKNOWN,
    /** Its order is an offer, a draft, or cancelled. */
    ORDER_NOT_CONFIRMED,
    /** Its order is in another currency than the import profile of the connection. */
    OTHER_CURRENCY,
    /**
     * It states no day or no product, or a number that facts cannot hold: broken units, or parts of
     * the smallest coin.
     */
    UNREADABLE,
    /** Its day lies before the first day of the import profile, or in the future. */
    DAY_OUT_OF_RANGE,
    /** Its month is closed: it lands when the month is opened again. */
    PERIOD_CLOSED,
    /** The CRM does not hold it any more. */
    GONE;

    /**
     * Whether what was landed of the line stays. Where the CRM says nothing that can be booked,
     * what it said before stands; everything else takes the line back.
     */
    public boolean leavesWhatWasLanded() {
        return switch (this) {
            case ORDER_UNKNOWN, UNREADABLE, DAY_OUT_OF_RANGE, PERIOD_CLOSED -> true;
            case ACCOUNT_UNMATCHED, ORDER_NOT_CONFIRMED, OTHER_CURRENCY, GONE -> false;
        };
    }

    /** Whether time alone, or somebody who opens a month, may end the waiting. */
    public boolean passes() {
        return this == DAY_OUT_OF_RANGE || this == PERIOD_CLOSED;
    }
}
