package org.whalecurve.domain.scorecards;

/** Where the values of a measure come from. */
public sealed interface MeasureSource {

    /**
     * From what the company's own records give, such as a run.
     *
     * @param figure the name of the figure
     */
    record Computed(String figure) implements MeasureSource {}

    /**
     * From other measures of the card.
     *
     * @param formula in the closed language of formulas, with the ids of the measures as names
     */
    record ByFormula(String formula) implements MeasureSource {}

    /** From people who enter it or deliver a file. */
    record Entered() implements MeasureSource {}
}
