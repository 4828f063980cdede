package org.whalecurve.domain.lifetime.purchases;

/** In what unit times and rates of a model are stated. Purchases themselves lie on whole days. */
public enum UnitOfTime {
    DAY(1),
    WEEK(7),
    /** 365 days. */
    YEAR(365);

    private final int days;

    UnitOfTime(int days) {
        this.days = days;
    }

    /** How many days the unit has. */
    public int days() {
        return days;
    }
}
