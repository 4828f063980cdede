package org.whalecurve.domain.explanation;

/**
 * A figure of a statement is not what its parts add up to: the inputs that were found are not those
 * of the run. Nothing is shown then, lest it look as if it fitted.
 */
public final class UnexplainedFigure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexplainedFigure(String figure, long stated, long found) {
        super(
                "The statement gives %d as %s, but its parts give %d: they are not what the run was computed from."
                        .formatted(stated, figure, found));
    }

    static void requireSame(String figure, long stated, long found) {
        if (stated != found) {
            throw new UnexplainedFigure(figure, stated, found);
        }
    }
}
