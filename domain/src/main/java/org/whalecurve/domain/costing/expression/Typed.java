package org.whalecurve.domain.costing.expression;

/**
 * A part of a formula while it is read.
 *
 * @param offset where it begins in the text
 */
record Typed(Expression expression, Sort sort, int offset) {

    /**
     * @throws ExpressionFault if it is a condition
     */
    Typed number() {
        if (sort.condition()) {
            throw new ExpressionFault(offset, "A number is wanted here, not a condition.");
        }
        return this;
    }

    /**
     * @throws ExpressionFault if it is a number
     */
    Typed condition() {
        if (!sort.condition()) {
            throw new ExpressionFault(
                    offset, "A condition such as 'lines > 10' is wanted here, not a number.");
        }
        return this;
    }

    /**
     * The sort of this number together with another that must fit.
     *
     * @param at where to say that it does not
     * @throws ExpressionFault if the measures differ
     */
    Sort together(Typed other, int at) {
        if (!sort.fits(other.sort)) {
            throw new ExpressionFault(
                    at,
                    "What counts %s and what counts %s cannot go together."
                            .formatted(sort.words(), other.sort.words()));
        }
        return sort.with(other.sort);
    }
}
