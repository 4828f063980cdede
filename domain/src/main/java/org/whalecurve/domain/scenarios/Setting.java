package org.whalecurve.domain.scenarios;

import org.whalecurve.domain.money.Percentage;

/** How a quantity is changed: by a percentage, or to a value. */
public sealed interface Setting {

    /** So much more or less. */
    record By(Percentage percentage) implements Setting {

        @Override
        public long after(long before) {
            return percentage.on(before);
        }
    }

    /**
     * A value that replaces the one before.
     *
     * @param value in the unit of the quantity
     */
    record To(long value) implements Setting {

        @Override
        public long after(long before) {
            return value;
        }
    }

    /** What a quantity becomes. */
    long after(long before);
}
