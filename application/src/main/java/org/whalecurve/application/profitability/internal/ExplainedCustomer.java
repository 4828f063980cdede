package org.whalecurve.application.profitability.internal;

import java.util.function.Supplier;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.explanation.StatementExplanation;
import org.whalecurve.domain.explanation.UnexplainedFigure;

/**
 * A customer's statement that was worked out again from its own lines and found to be what the run
 * kept.
 *
 * @param found the run
 * @param view the statement, within the scope of who asks
 * @param model the model, resolved for the run's months
 * @param explanation what makes the statement
 */
record ExplainedCustomer(
        Results.Found found,
        StatementView view,
        ResolvedModel model,
        StatementExplanation explanation) {

    /**
     * @throws Refusal as {@link ViewStatement} and {@link RunMaterial}; CONFLICT if the statement
     *     is another
     */
    static ExplainedCustomer of(
            Actor actor,
            String runId,
            String customerKey,
            Results results,
            ViewStatement statements,
            RunMaterial material) {
        StatementView view = statements.viewStatement(actor, runId, customerKey);
        Results.Found found = results.of(actor, runId);
        RunMaterial.OfCustomer of = material.of(found.run(), view.statement().customer());
        return new ExplainedCustomer(
                found,
                view,
                of.model(),
                orRefused(() ->
                        StatementExplanation.of(
                                of.model(),
                                found.result().summary(),
                                view.statement(),
                                of.lines(),
                                of.counts())));
    }

    /** What is worked out, unless it does not give the statement. */
    static <T> T orRefused(Supplier<T> explanation) {
        try {
            return explanation.get();
        } catch (UnexplainedFigure e) {
            throw Refusal.conflict("not-explained", String.valueOf(e.getMessage()));
        }
    }
}
