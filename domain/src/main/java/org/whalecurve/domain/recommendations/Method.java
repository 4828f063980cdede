package org.whalecurve.domain.recommendations;

/** The ways to say which products fit a customer. */
public enum Method {
    /** What most customers bought. */
    POPULARITY,
    /** What customers bought who bought the same products. */
    ITEM_TO_ITEM,
    /** Customers and products as points in a small space. */
    FACTORS;

    Taste learn(BoughtProducts bought) {
        return switch (this) {
            case POPULARITY -> new Popularity(bought);
            case ITEM_TO_ITEM -> new ItemToItem(bought);
            case FACTORS -> new Factors(bought);
        };
    }
}
