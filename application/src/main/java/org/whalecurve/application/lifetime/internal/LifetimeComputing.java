package org.whalecurve.application.lifetime.internal;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.runs.internal.Progress;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.RankedProfits;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.runs.LifetimeCalculation;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.domain.lifetime.runs.TooLittleToTell;
import org.whalecurve.domain.lifetime.value.EarnedInPeriod;
import org.whalecurve.domain.lifetime.value.EarnedPurchases;
import org.whalecurve.domain.lifetime.value.SalesDaysFold;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;

/**
 * Computes ordered lifetime runs in the background, in turn with the runs of the ledger. A crash
 * loses only the run it hits.
 */
public final class LifetimeComputing {

    private static final System.Logger LOG = System.getLogger(LifetimeComputing.class.getName());

    private final LifetimeRuns runs;
    private final CustomerValues values;
    private final LifetimeFacts lines;
    private final FactStore facts;
    private final ProfitabilityRuns profits;
    private final StatementStore statements;
    private final LifetimeFiguring figuring;
    private final List<LifetimeSequel> sequels;
    private final BackgroundWork background;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /** Takes every part that computing needs. */
    public LifetimeComputing(
            LifetimeRuns runs,
            CustomerValues values,
            FactCatalogue catalogue,
            FactStore facts,
            ProfitabilityRuns profits,
            StatementStore statements,
            LifetimeFiguring figuring,
            List<LifetimeSequel> sequels,
            BackgroundWork background,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.runs = runs;
        this.values = values;
        this.lines = new LifetimeFacts(catalogue);
        this.facts = facts;
        this.profits = profits;
        this.statements = statements;
        this.figuring = figuring;
        this.sequels = List.copyOf(sequels);
        this.background = background;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Lets an ordered run be computed when its turn comes. */
    void queue(String runId) {
        background.queue("runs", () -> compute(runId));
    }

    /** Marks what a stop of the application interrupted. To be called once at start. */
    public void recover() {
        for (LifetimeRun stopped :
                runs.inState(LifetimeRunState.ORDERED, LifetimeRunState.RUNNING)) {
            runs.update(
                    stopped.stopped(
                            LifetimeRunState.INTERRUPTED,
                            "The application stopped while the run waited or was computed. Nothing"
                                    + " of it stays: order it again."),
                    stopped.state());
        }
    }

    private void compute(String runId) {
        LifetimeRun running = runs.find(runId).orElseThrow().begun();
        try {
            if (runs.update(running, LifetimeRunState.ORDERED)) {
                PurchaseDays sold = sold(running);
                LifetimeCalculation calculated = calculated(running, sold);
                ValuedRun valued =
                        new ValuedRun(
                                running, sold, calculated, receiver -> scan(running, receiver));
                List<Runnable> keepings =
                        sequels.stream().map(sequel -> sequel.workOut(valued)).toList();
                unitOfWork.perform(() -> {
                    values.write(runId, calculated.customers());
                    figuring.keep(running, calculated);
                    keepings.forEach(Runnable::run);
                    return runs.update(
                            running.computed(calculated.result()), LifetimeRunState.RUNNING);
                });
            }
        } catch (TooLittleToTell | DamagedFacts e) {
            fail(running, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "lifetime run " + runId + " failed", e);
            fail(
                    running,
                    "The calculation failed for a reason that does not lie in its inputs; the log of"
                            + " the application says why. Nothing of it stays: order it again.");
        }
    }

    private void fail(LifetimeRun running, String reason) {
        LifetimeRunState present =
                runs.find(running.id()).map(LifetimeRun::state).orElse(LifetimeRunState.RUNNING);
        runs.update(running.stopped(LifetimeRunState.FAILED, reason), present);
    }

    private PurchaseDays sold(LifetimeRun run) {
        Progress progress =
                new Progress(
                        clock, lines -> runs.update(run.read(lines), LifetimeRunState.RUNNING));
        SalesDaysFold fold = new SalesDaysFold();
        scan(run, new Orders(fold, progress));
        return PurchaseDays.of(fold.finish(), fold.largestCustomer() + 1, run.inputs().cut());
    }

    private void scan(LifetimeRun run, FactScan receiver) {
        facts.scan(
                lines.of(run.inputs()),
                LifetimeOrdering.EARLIEST.atDay(1),
                run.inputs().cut(),
                receiver);
    }

    private LifetimeCalculation calculated(LifetimeRun run, PurchaseDays sold) {
        List<EarnedInPeriod> earned = new ArrayList<>();
        String currency = "";
        for (String id : run.inputs().runs()) {
            Run ofRecord = profits.find(id).orElseThrow();
            RunResult result = requireNonNull(ofRecord.result(), "a published run has a result");
            RankedProfits ranked = statements.ranked(result.statements(), null);
            currency = result.summary().currency();
            earned.add(
                    new EarnedInPeriod(
                            ofRecord.inputs().computedPeriod(),
                            ranked.customers(),
                            ranked.profits()));
        }
        return LifetimeCalculation.of(
                run.inputs(), EarnedPurchases.of(sold, earned), sold.exclusions(), currency);
    }

    /** Hands order lines on; what they are called does not matter. */
    private record Orders(SalesDaysFold fold, Progress progress) implements FactScan {

        @Override
        public void name(LineName sort, int number, String name) {}

        @Override
        public void lines(OrderLineColumns lines) {
            fold.add(lines);
            progress.add(lines.size());
        }
    }
}
