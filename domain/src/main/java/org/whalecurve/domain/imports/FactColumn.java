package org.whalecurve.domain.imports;

/**
 * A column of a fact type.
 *
 * @param id the name by which profiles and cost models refer to it, such as {@code account}
 * @param content what its cells hold
 * @param required whether every fact states it; what a fact does not state is missing, not zero
 */
public record FactColumn(String id, Content content, boolean required) {

    /** Quantities are kept in millionths. */
    public static final int QUANTITY_DECIMALS = 6;

    /** What the cells of a column hold. */
    public enum Content {
        /** Words, or a key of the company's own. */
        TEXT,
        /** The day on which the fact is booked. */
        DAY,
        /** An amount, in the currency of the profile. */
        MONEY,
        /** A number of anything, such as minutes or pieces, up to six decimals. */
        QUANTITY,
        /** The company's key of the customer. */
        CUSTOMER,
        /** The company's key of the product. */
        PRODUCT;

        /** Whether its cells hold numbers, of which batches keep control totals. */
        public boolean isNumber() {
            return this == MONEY || this == QUANTITY;
        }
    }

    /** A column that every fact states. */
    public static FactColumn required(String id, Content content) {
        return new FactColumn(id, content, true);
    }

    /** A column that a fact may leave out. */
    public static FactColumn optional(String id, Content content) {
        return new FactColumn(id, content, false);
    }
}
