package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.explanation.LineFigure;

/** The order lines that make a figure of a customer's statement. */
@Requires(Right.SEE_RESULTS)
public interface ExplainLines {

    /**
     * @param after cursor of the part before; null for the first
     * @param limit how many lines at the most
     * @throws org.whalecurve.application.Refusal as for {@link ExplainStatement}
     */
    ExplainedLines explainLines(
            Actor actor,
            String runId,
            String customerKey,
            LineFigure figure,
            @Nullable String after,
            int limit);
}
