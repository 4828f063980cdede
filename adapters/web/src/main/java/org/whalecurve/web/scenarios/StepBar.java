package org.whalecurve.web.scenarios;

/**
 * The picture of one row of a waterfall, a thousand wide and a hundred high.
 *
 * @param sort {@code run}, {@code plus}, {@code minus} or {@code scenario}
 * @param points the corners of the bar; one that adds points to the right, one that takes away to
 *     the left, so that nobody needs the colour
 * @param before where the row above ends; below zero if there is none
 * @param after where the row below begins; below zero if there is none
 */
record StepBar(String sort, String points, long before, long after) {

    /** Whether a line leads here from the row above. */
    public boolean hasBefore() {
        return before >= 0;
    }

    /** Whether a line leads on to the row below. */
    public boolean hasAfter() {
        return after >= 0;
    }
}
