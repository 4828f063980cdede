package org.whalecurve.domain.growth;

/**
 * Customers who came, went or stayed, added up.
 *
 * @param customers how many they are
 * @param change what they brought and took in both periods
 */
public record Cohort(int customers, EarnedChange change) {

    /** Nobody. */
    public static final Cohort NOBODY = new Cohort(0, EarnedChange.NONE);

    Cohort with(EarnedChange another) {
        return new Cohort(customers + 1, change.plus(another));
    }

    Cohort plus(Cohort other) {
        return new Cohort(customers + other.customers, change.plus(other.change));
    }
}
