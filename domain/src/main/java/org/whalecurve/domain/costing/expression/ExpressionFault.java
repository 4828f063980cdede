package org.whalecurve.domain.costing.expression;

/** A formula cannot be read, or makes no sense. The message says what is wrong. */
public final class ExpressionFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    ExpressionFault(int offset, String problem) {
        super(problem);
        this.offset = offset;
    }

    /** Where in the formula's text, counted in characters from 0. */
    public int offset() {
        return offset;
    }
}
