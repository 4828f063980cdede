package org.whalecurve.domain.costing;

import static java.lang.Math.multiplyExact;

/** A cost driver: the measure whose change causes work. */
public sealed interface Driver permits LineDriver, FactDriver {

    /** The driver in words, such as {@code sale lines abroad} or {@code service contacts}. */
    String name();

    /** How many of the digits of a quantity of it are decimals: none where things are counted. */
    default int decimals() {
        return 0;
    }

    /**
     * What a quantity takes, rounded half up where the quantity has decimals.
     *
     * @param each what one unit takes, such as milliminutes or minor units
     * @throws ArithmeticException if it leaves the range of a long
     */
    default long total(long quantity, long each) {
        return multiplyExact(quantity, each);
    }

    /** What one unit of a driver over order lines is. */
    enum Basis {
        /** An order that has at least one line that counts. */
        ORDER,
        /** A line that counts. */
        LINE,
        /** A unit of goods on a line that counts; goods taken back count as positive units. */
        UNIT
    }

    /** Where the customer is, seen from the home countries of the model. */
    enum Market {
        ANYWHERE,
        HOME,
        ABROAD;

        /** Whether everybody in another market is in this one. */
        boolean covers(Market other) {
            return this == ANYWHERE || this == other;
        }

        boolean includes(boolean home) {
            return this == ANYWHERE || (this == HOME) == home;
        }
    }
}
