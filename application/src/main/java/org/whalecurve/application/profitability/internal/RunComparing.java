package org.whalecurve.application.profitability.internal;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.profitability.CompareRuns;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.application.runs.port.StatementStore;

/** Compares two runs by what they kept: neither is computed again. */
public final class RunComparing implements CompareRuns {

    private final Results results;
    private final StatementStore statements;
    private final RunMaterial material;
    private final SideComparing sides;

    /** Takes what finds runs, their statements and their models, and what compares them. */
    public RunComparing(
            Results results, StatementStore statements, RunMaterial material, SideComparing sides) {
        this.results = results;
        this.statements = statements;
        this.material = material;
        this.sides = sides;
    }

    @Override
    public RunComparison compareRuns(
            Actor actor, String from, String to, @Nullable String after, int limit) {
        Results.Found one = results.ofWholeCompany(actor, from);
        Results.Found other = results.ofWholeCompany(actor, to);
        requireComparable(one, other);
        one.requireBookOf(other);
        int skip = after == null ? 0 : Parts.positionOf(after);
        return sides.compare(
                side(one),
                side(other),
                one.run().inputs().computedPeriod(),
                statements.profitChanges(
                        one.result().statements(),
                        other.result().statements(),
                        skip,
                        Page.limit(limit)),
                skip);
    }

    private ComparedSide side(Results.Found found) {
        return new ComparedSide(
                found.run().id(),
                found.run().inputs().modelVersion(),
                material.model(found.run().inputs()),
                found.result().summary(),
                new KeptStatements(found.result(), statements));
    }

    private static void requireComparable(Results.Found one, Results.Found other) {
        if (!one.isOfPeriodOf(other)) {
            throw Refusal.wrongInput(
                    "not-comparable",
                    "Only runs of the same months and the same currency can be compared by rule.");
        }
    }
}
