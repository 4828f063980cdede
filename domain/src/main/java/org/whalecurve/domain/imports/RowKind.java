package org.whalecurve.domain.imports;

/** What a delivered row is to the profit of a customer. The order is part of the stored format. */
public enum RowKind {
    /** Goods sold. */
    SALE,
    /** Goods taken back; its amount is negative. */
    RETURN,
    /** Postage or carriage charged to the customer. */
    FREIGHT,
    /** A fee charged to, or a commission taken from, the customer. */
    FEE,
    /** A correction of price or balance, a discount granted afterwards, a bad debt. */
    ADJUSTMENT,
    /** A booking that no customer causes, such as bank charges or a stock write-off. */
    NOT_A_CUSTOMERS;

    private static final RowKind[] KINDS = values();

    /** How many kinds make up a customer's revenue: all but {@link #NOT_A_CUSTOMERS}. */
    public static final int OF_A_CUSTOMER = NOT_A_CUSTOMERS.ordinal();

    /** The kind with the stored ordinal. */
    public static RowKind of(byte ordinal) {
        return KINDS[ordinal];
    }

    /** Whether goods change hands, so that the row carries a product cost. */
    public boolean movesGoods() {
        return this == SALE || this == RETURN;
    }
}
