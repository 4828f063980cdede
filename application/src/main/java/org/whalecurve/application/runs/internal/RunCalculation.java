package org.whalecurve.application.runs.internal;

import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.Phase;
import org.whalecurve.application.Stopwatch;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.NegativeTime;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.UncountableDriver;
import org.whalecurve.domain.costing.UndefinedTime;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.Conversions;
import org.whalecurve.domain.profitability.ObjectStatements;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RankedStatements;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.StatementFile;

/**
 * Computes ordered runs in the background, one after the other. A crash loses only the run it hits.
 */
public final class RunCalculation {

    private static final System.Logger LOG = System.getLogger(RunCalculation.class.getName());

    private final ProfitabilityRuns runs;
    private final Periods periods;
    private final CostModels models;
    private final RunFacts booked;
    private final RunFolding folding;
    private final StatementStore statements;
    private final BackgroundWork background;
    private final Stopwatch stopwatch;
    private final InstantSource clock;

    /** Takes every part that computing needs. */
    public RunCalculation(
            ProfitabilityRuns runs,
            Periods periods,
            CostModels models,
            RunFacts booked,
            RunFolding folding,
            StatementStore statements,
            BackgroundWork background,
            Stopwatch stopwatch,
            InstantSource clock) {
        this.runs = runs;
        this.periods = periods;
        this.models = models;
        this.booked = booked;
        this.folding = folding;
        this.statements = statements;
        this.background = background;
        this.stopwatch = stopwatch;
        this.clock = clock;
    }

    /** Lets an ordered run be computed when its turn comes. */
    void queue(String runId) {
        background.queue("runs", () -> calculate(runId));
    }

    /**
     * Puts in order what a stop of the application left: statement files that no run refers to are
     * removed, runs that waited or ran are marked as interrupted. To be called once at start,
     * before anything else.
     */
    public void recover() {
        statements.removeAllBut(Set.copyOf(runs.statementFiles()));
        for (Run stopped : runs.inState(RunState.ORDERED, RunState.RUNNING)) {
            runs.update(
                    stopped.stopped(
                            RunState.INTERRUPTED,
                            "The application stopped while the run waited or was computed. Nothing of it stays: order it again."),
                    stopped.state());
        }
    }

    private void calculate(String runId) {
        Run ordered = runs.find(runId).orElseThrow();
        Run running = ordered.in(RunState.RUNNING);
        try {
            if (runs.update(running, RunState.ORDERED)) {
                runs.update(running.computed(compute(running)), RunState.RUNNING);
            }
        } catch (NegativeTime | UndefinedTime | UncountableDriver | DamagedFacts e) {
            fail(running, String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            LOG.log(Level.ERROR, "run " + runId + " failed", e);
            fail(
                    running,
                    "A sum leaves the range of exact arithmetic (9.2 × 10^18 minor units): check the model's figures.");
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "run " + runId + " failed", e);
            fail(
                    running,
                    "The calculation failed for a reason that does not lie in its inputs; the log of the application"
                            + " says why. Nothing of it stays: order it again.");
        }
    }

    private void fail(Run running, String reason) {
        RunState present = runs.find(running.id()).map(Run::state).orElse(RunState.RUNNING);
        runs.update(running.stopped(RunState.FAILED, reason), present);
    }

    private RunResult compute(Run run) {
        Period period = periods.find(run.inputs().period()).orElseThrow();
        DocumentVersion<CostModel> version =
                models.find(run.inputs().model(), run.inputs().modelVersion()).orElseThrow();
        CostModel model = version.content();
        RunFacts.Batches batches =
                booked.bookedIn(run.inputs().book(), period, model).of(run.inputs().importIds());
        ConversionTally forCustomers = new ConversionTally();
        ConversionTally forOthers = new ConversionTally();
        ResolvedModel resolved = folding.resolve(period, model, batches, forCustomers);
        FoldedCustomers folded =
                stopwatch.time(
                        Phase.FOLD,
                        FoldedCustomers::lines,
                        () -> fold(run, period, resolved, batches, forCustomers));
        ProfitStatements profits =
                stopwatch.time(
                        Phase.COSTING,
                        ProfitStatements::size,
                        () ->
                                ProfitStatements.of(
                                        resolved, folded, CostAssignment.of(resolved, folded)));
        ScannedNames names = new ScannedNames(model.homeCountries());
        List<ProfitStatements> objects =
                stopwatch.time(
                        Phase.OBJECTS,
                        _ -> folded.lines(),
                        () ->
                                folding.objects(
                                        period, profits, names, batches.orderLines(), forOthers));
        RunSummary summary = folding.summary(profits);
        Certificate certificate =
                stopwatch.time(
                        Phase.CERTIFICATE,
                        _ -> profits.size(),
                        () ->
                                certificate(
                                        period,
                                        batches,
                                        profits,
                                        objects,
                                        forCustomers,
                                        forOthers));
        RankedStatements ranked =
                stopwatch.time(
                        Phase.RANKING, RankedStatements::size, () -> RankedStatements.of(profits));
        return stopwatch.time(
                Phase.STATEMENTS,
                _ -> ranked.size(),
                () ->
                        new RunResult(
                                summary,
                                resolved.allocation(),
                                resolved.ledger(),
                                certificate,
                                statements.write(run.id(), ranked),
                                new ObjectStatements(write(run, objects), names.ofObjects(model))));
    }

    private static Certificate certificate(
            Period period,
            RunFacts.Batches batches,
            ProfitStatements profits,
            List<ProfitStatements> objects,
            ConversionTally forCustomers,
            ConversionTally forOthers) {
        String own = profits.model().model().currency().getCurrencyCode();
        Map<String, List<ControlTotal>> foreignLines = batches.totals();
        Map<String, List<DeclaredTotal>> foreignPostings = batches.postingTotals();
        List<ControlTotal> ownLines = foreignLines.remove(own);
        List<DeclaredTotal> ownPostings = foreignPostings.remove(own);
        return Certificate.of(
                period,
                ownLines == null ? List.of() : ownLines,
                ownPostings == null ? List.of() : ownPostings,
                batches.factTotals(),
                profits,
                objects,
                new Conversions(foreignLines, foreignPostings, forCustomers, forOthers));
    }

    private Map<CostObject, StatementFile> write(Run run, List<ProfitStatements> objects) {
        Map<CostObject, StatementFile> files = new EnumMap<>(CostObject.class);
        for (ProfitStatements each : objects) {
            String object = each.object().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String name = run.id() + "-" + object + "s";
            files.put(each.object(), statements.write(name, RankedStatements.of(each)));
        }
        return Collections.unmodifiableMap(files);
    }

    private FoldedCustomers fold(
            Run run,
            Period period,
            ResolvedModel model,
            RunFacts.Batches batches,
            ConversionTally tally) {
        Progress progress =
                new Progress(clock, lines -> runs.update(run.folded(lines), RunState.RUNNING));
        return folding.fold(period, model, batches, progress::add, tally);
    }
}
