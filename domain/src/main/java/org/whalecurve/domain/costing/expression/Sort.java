package org.whalecurve.domain.costing.expression;

import org.jspecify.annotations.Nullable;

/**
 * What a part of a formula is: a condition, a number of a measure, or a number that takes the
 * measure its place needs.
 *
 * @param condition whether it holds or does not, instead of being a number
 * @param measure what the number counts; null if it takes whatever is needed
 */
record Sort(boolean condition, @Nullable Measure measure) {

    static final Sort CONDITION = new Sort(true, null);

    /** A bare number such as 3, or a product with one: {@code 3 * lines} may be minutes. */
    static final Sort BARE = new Sort(false, null);

    static Sort of(@Nullable Measure measure) {
        return measure == null ? BARE : new Sort(false, measure);
    }

    /** The sort of a product: a bare factor is a coefficient, and adapts. */
    Sort times(Sort other) {
        return measure == null || other.measure == null ? BARE : of(measure.times(other.measure));
    }

    /** The sort of a quotient. */
    Sort dividedBy(Sort other) {
        return measure == null || other.measure == null ? BARE : of(measure.per(other.measure));
    }

    /** Whether two numbers can be added or compared. */
    boolean fits(Sort other) {
        return measure == null || other.measure == null || measure.equals(other.measure);
    }

    /** The sort of numbers that fit. */
    Sort with(Sort other) {
        return measure == null ? other : this;
    }

    String words() {
        if (condition) {
            return "a condition";
        }
        return measure == null ? "a number" : measure.words();
    }
}
