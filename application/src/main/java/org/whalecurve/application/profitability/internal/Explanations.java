package org.whalecurve.application.profitability.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.profitability.ExplainActivity;
import org.whalecurve.application.profitability.ExplainFacts;
import org.whalecurve.application.profitability.ExplainLines;
import org.whalecurve.application.profitability.ExplainOrder;
import org.whalecurve.application.profitability.ExplainStatement;
import org.whalecurve.application.profitability.ExplainedActivity;
import org.whalecurve.application.profitability.ExplainedActivity.CompanyPart;
import org.whalecurve.application.profitability.ExplainedFacts;
import org.whalecurve.application.profitability.ExplainedLines;
import org.whalecurve.application.profitability.ExplainedOrder;
import org.whalecurve.application.profitability.ExplainedStatement;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.explanation.ActivityExplanation;
import org.whalecurve.domain.explanation.BesideOrders;
import org.whalecurve.domain.explanation.CountedFact;
import org.whalecurve.domain.explanation.ExplainedLine;
import org.whalecurve.domain.explanation.FactsOfDriver;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.domain.explanation.PoolExplanation;
import org.whalecurve.domain.explanation.StatementExplanation;
import org.whalecurve.domain.profitability.Run;

/**
 * Explains figures of a statement by working them out again from the customer's own lines. Whoever
 * may see a statement may see what makes it; what the company as a whole spends is for those who
 * see the whole company.
 */
public final class Explanations
        implements ExplainStatement, ExplainActivity, ExplainOrder, ExplainLines, ExplainFacts {

    private final Results results;
    private final ViewStatement statements;
    private final RunMaterial material;

    /**
     * @param statements looks statements up within the actor's scope
     */
    public Explanations(Results results, ViewStatement statements, RunMaterial material) {
        this.results = results;
        this.statements = statements;
        this.material = material;
    }

    @Override
    public ExplainedStatement explainStatement(
            Actor actor, String runId, String customerKey, @Nullable String after, int limit) {
        ExplainedCustomer explained = explain(actor, runId, customerKey);
        StatementExplanation explanation = explained.explanation();
        List<OrderStatement> orders =
                explanation.orders().stream()
                        .sorted(
                                Comparator.comparingLong(OrderStatement::profit)
                                        .thenComparing(OrderStatement::order))
                        .toList();
        return new ExplainedStatement(
                explained.view(),
                explanation.activities(),
                Parts.of(orders, after, limit),
                orders.size(),
                explanation.besideOrders());
    }

    @Override
    public ExplainedActivity explainActivity(
            Actor actor,
            String runId,
            String customerKey,
            String activity,
            @Nullable String after,
            int limit) {
        ExplainedCustomer explained = explain(actor, runId, customerKey);
        int position = positionOf(activity, explained.model());
        BesideOrders beside = explained.explanation().besideOrders();
        List<OrderStatement> orders =
                explained.explanation().orders().stream()
                        .filter(order -> order.tookPartIn(position))
                        .sorted(
                                Comparator.comparingLong((OrderStatement order) ->
                                                order.costs().get(position))
                                        .reversed()
                                        .thenComparing(OrderStatement::order))
                        .toList();
        return new ExplainedActivity(
                explained.view(),
                position,
                explained.explanation().activity(position),
                seesTheCompany(actor) ? companyPart(explained, position) : null,
                Parts.of(orders, after, limit),
                orders.size(),
                beside != null && beside.tookPartIn(position) ? beside : null);
    }

    @Override
    public ExplainedOrder explainOrder(
            Actor actor, String runId, String customerKey, String order) {
        ExplainedCustomer explained = explain(actor, runId, customerKey);
        return new ExplainedOrder(
                explained.view(),
                explained.model().model().activities(),
                explained
                        .explanation()
                        .order(order)
                        .orElseThrow(() -> Refusal.notFound("order", order)));
    }

    @Override
    public ExplainedLines explainLines(
            Actor actor,
            String runId,
            String customerKey,
            LineFigure figure,
            @Nullable String after,
            int limit) {
        ExplainedCustomer explained = explain(actor, runId, customerKey);
        List<ExplainedLine> lines =
                ExplainedCustomer.orRefused(() -> explained.explanation().lines(figure));
        return new ExplainedLines(
                explained.view(), figure, Parts.of(lines, after, limit), lines.size());
    }

    @Override
    public ExplainedFacts explainFacts(
            Actor actor,
            String runId,
            String customerKey,
            String activity,
            @Nullable String after,
            int limit) {
        ExplainedCustomer explained = explain(actor, runId, customerKey);
        ActivityExplanation why =
                explained.explanation().activity(positionOf(activity, explained.model()));
        Run run = explained.found().run();
        int customer = explained.view().statement().customer();
        List<FactsOfDriver> drivers =
                ExplainedCustomer.orRefused(() ->
                        why.countedFacts().entrySet().stream()
                                .map(each ->
                                        FactsOfDriver.of(
                                                each.getKey(),
                                                material.facts(run, customer, each.getKey()),
                                                each.getValue()))
                                .toList());
        List<CountedFact> facts = drivers.stream().flatMap(FactsOfDriver::counted).toList();
        return new ExplainedFacts(
                explained.view(),
                why.activity(),
                drivers,
                Parts.of(facts, after, limit),
                facts.size());
    }

    private ExplainedCustomer explain(Actor actor, String runId, String customerKey) {
        return ExplainedCustomer.of(actor, runId, customerKey, results, statements, material);
    }

    private static CompanyPart companyPart(ExplainedCustomer explained, int activity) {
        int pool = explained.model().poolOf(activity);
        return new CompanyPart(
                PoolExplanation.of(
                        explained.model(),
                        explained.found().run().inputs().computedPeriod(),
                        pool,
                        explained.found().result().summary().pools().get(pool)),
                explained.explanation().total(activity));
    }

    private static int positionOf(String activity, ResolvedModel model) {
        List<Activity> activities = model.model().activities();
        return IntStream.range(0, activities.size())
                .filter(a -> activities.get(a).id().equals(activity))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("activity", activity));
    }

    private static boolean seesTheCompany(Actor actor) {
        return actor.may(Right.SEE_COMPANY_RESULTS)
                && actor.scope() instanceof CustomerScope.WholeCompany;
    }
}
