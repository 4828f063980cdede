package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.profitability.RestateRun;
import org.whalecurve.application.profitability.RestatementReport;
import org.whalecurve.application.runs.internal.RunFacts;
import org.whalecurve.application.runs.internal.RunFacts.Batches;
import org.whalecurve.application.runs.internal.RunFolding;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.explanation.ModelComparison;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.variances.Restatement;
import org.whalecurve.domain.variances.Restatement.Cause;
import org.whalecurve.domain.variances.Restatement.Stage;

/**
 * Leads from one run to another of the same period: the inputs of the earlier are replaced by those
 * of the later one after the other, and the totals computed in between. What does not differ is not
 * computed.
 */
public final class RunRestating implements RestateRun {

    private final Results results;
    private final RunMaterial material;
    private final RunFacts booked;
    private final RunFolding folding;

    /** Takes what finds the inputs of runs and folds them. */
    public RunRestating(
            Results results, RunMaterial material, RunFacts booked, RunFolding folding) {
        this.results = results;
        this.material = material;
        this.booked = booked;
        this.folding = folding;
    }

    /** What a run was computed from, or would be. */
    private record Material(Period period, CostModel model, Batches batches) {

        Material with(Batches others) {
            return new Material(period, model, others);
        }

        /** The facts of another run, as far as its model counts the same types. */
        Map<FactType, List<DeclaredBatch>> factsOf(Material other) {
            return batches.factsOf(other.batches());
        }

        /** The postings of another run, if its model is fed from the ledger, too. */
        List<DeclaredBatch> postingsOf(Material other) {
            return model.ledgerSources().isEmpty() || other.model().ledgerSources().isEmpty()
                    ? batches.postings()
                    : other.batches().postings();
        }
    }

    /**
     * What a cause replaces.
     *
     * @param computedFrom what the stage is computed from, once it has taken effect
     */
    private record Replacement(Cause cause, Material computedFrom) {}

    @Override
    public RestatementReport restateRun(Actor actor, String from, String to) {
        Results.Found one = results.ofWholeCompany(actor, from);
        Results.Found other = results.ofWholeCompany(actor, to);
        requireSamePeriod(one, other);
        one.requireBookOf(other);
        RunInputs before = one.run().inputs();
        RunInputs after = other.run().inputs();
        return new RestatementReport(
                from,
                to,
                after.period(),
                other.result().summary().currency(),
                Restatement.through(one.result().summary(), stages(one, other)),
                without(after.importIds(), before.importIds()),
                without(before.importIds(), after.importIds()),
                ModelComparison.between(
                        material.model(before), material.model(after), after.computedPeriod()));
    }

    /** The later run closes the way with what it kept: its totals are not computed again. */
    private List<Stage> stages(Results.Found one, Results.Found other) {
        List<Replacement> replacements = replacements(one, other);
        if (replacements.size() > 1) {
            Recomputing.requireFewLines(one.run());
            Recomputing.requireFewLines(other.run());
        }
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < replacements.size(); i++) {
            Replacement each = replacements.get(i);
            boolean last = i == replacements.size() - 1;
            stages.add(
                    new Stage(
                            each.cause(),
                            last ? other.result().summary() : summary(each.computedFrom())));
        }
        return stages;
    }

    private List<Replacement> replacements(Results.Found one, Results.Found other) {
        Material was = material(one);
        Material is = material(other);
        List<Replacement> replacements = new ArrayList<>();
        if (!isOfThisRelease(one)) {
            replacements.add(new Replacement(Cause.CALCULATION, was));
        }
        List<FactBatch> lines = is.batches().orderLines();
        Map<FactType, List<DeclaredBatch>> facts = was.factsOf(is);
        List<DeclaredBatch> postings = was.postingsOf(is);
        if (!lines.equals(was.batches().orderLines())) {
            replacements.add(
                    new Replacement(
                            Cause.ORDER_LINES,
                            was.with(
                                    new Batches(
                                            lines,
                                            was.batches().postings(),
                                            was.batches().facts()))));
        }
        if (!facts.equals(was.batches().facts())) {
            replacements.add(
                    new Replacement(
                            Cause.FACTS,
                            was.with(new Batches(lines, was.batches().postings(), facts))));
        }
        if (!postings.equals(was.batches().postings())) {
            replacements.add(
                    new Replacement(Cause.POSTINGS, was.with(new Batches(lines, postings, facts))));
        }
        if (!one.run().inputs().modelSha256().equals(other.run().inputs().modelSha256())) {
            replacements.add(new Replacement(Cause.RULES, is));
        }
        return replacements;
    }

    private Material material(Results.Found found) {
        RunInputs inputs = found.run().inputs();
        CostModel model = material.model(inputs);
        return new Material(
                inputs.computedPeriod(), model, Recomputing.factsOf(inputs, model, booked));
    }

    private RunSummary summary(Material from) {
        return Recomputing.orRefused(() ->
                folding.summary(folding.statements(from.period(), from.model(), from.batches())));
    }

    /** The id of a run is made of the release's way of computing and of all inputs. */
    private static boolean isOfThisRelease(Results.Found found) {
        return found.run().inputs().runId().equals(found.run().id());
    }

    private static void requireSamePeriod(Results.Found one, Results.Found other) {
        if (!one.isOfPeriodOf(other)) {
            throw Refusal.wrongInput(
                    "not-comparable",
                    "A restatement leads between runs of the same months and the same currency.");
        }
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }
}
