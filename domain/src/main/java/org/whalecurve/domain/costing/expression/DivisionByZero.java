package org.whalecurve.domain.costing.expression;

/** A formula divides by a number that is zero for this order or line. */
public final class DivisionByZero extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DivisionByZero() {
        super("a formula divides by zero");
    }
}
