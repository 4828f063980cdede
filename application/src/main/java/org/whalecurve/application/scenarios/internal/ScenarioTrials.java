package org.whalecurve.application.scenarios.internal;

import java.lang.ref.SoftReference;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.internal.Results;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.runs.internal.CustomerTerms;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.application.scenarios.ChoosePortfolio;
import org.whalecurve.application.scenarios.PortfolioReport;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.application.scenarios.TryScenario;
import org.whalecurve.domain.costing.NegativeTime;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.portfolio.UnansweredPortfolio;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.domain.scenarios.Baseline;
import org.whalecurve.domain.scenarios.Change;
import org.whalecurve.domain.scenarios.CustomerColumns;
import org.whalecurve.domain.scenarios.CustomerPortfolio;
import org.whalecurve.domain.scenarios.Movers;
import org.whalecurve.domain.scenarios.NoCapacityLeft;
import org.whalecurve.domain.scenarios.Outcome;
import org.whalecurve.domain.scenarios.Trial;
import org.whalecurve.domain.scenarios.WrongScenario;

/**
 * Tries scenarios on runs. The run asked about last is kept in memory, so that only the first
 * scenario on it reads its statements; memory that is needed elsewhere is given back.
 */
public final class ScenarioTrials implements TryScenario, ChoosePortfolio {

    private final Results results;
    private final StatementStore statements;
    private final RunMaterial material;
    private final Customers customers;
    private final CustomerTerms terms;
    private SoftReference<Held> last = new SoftReference<>(null);

    /** Takes every part that trying needs. */
    public ScenarioTrials(
            Results results, StatementStore statements, RunMaterial material, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.material = material;
        this.customers = customers;
        this.terms = new CustomerTerms(customers);
    }

    private record Held(String run, Baseline baseline, ScenarioReport.Side asItWas) {}

    @Override
    public ScenarioReport tryScenario(Actor actor, String runId, List<ChangeOrder> orders) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        String currency = found.result().summary().currency();
        List<Change> changes = changes(found, orders);
        Held held = held(found);
        Trial trial = tried(() -> held.baseline().with(changes));
        ScenarioReport.Side after = changes.isEmpty() ? held.asItWas() : side(trial.outcome());
        Movers movers = Movers.between(held.asItWas().outcome(), after.outcome(), MOST_MOVERS);
        return new ScenarioReport(
                runId,
                found.run().inputs().period(),
                currency,
                held.baseline().model(),
                held.asItWas(),
                after,
                trial.bridge(),
                movers,
                customers.byNumber(
                        Stream.concat(movers.gaining().stream(), movers.losing().stream())
                                .map(Movers.Mover::customer)
                                .toList()));
    }

    @Override
    public PortfolioReport choosePortfolio(Actor actor, String runId, List<ChangeOrder> orders) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        int candidates = found.result().summary().customers();
        if (candidates > MOST_CANDIDATES) {
            throw tooHard(
                    "The run has "
                            + candidates
                            + " customers; whom to serve is worked out for up to "
                            + MOST_CANDIDATES
                            + ".");
        }
        List<Change> changes = changes(found, orders);
        Baseline baseline = held(found).baseline();
        CustomerPortfolio portfolio = tried(() -> baseline.portfolio(changes));
        List<CustomerPortfolio.Dropped> dropped = portfolio.droppedFirst(MOST_DROPPED);
        return new PortfolioReport(
                runId,
                found.run().inputs().period(),
                found.result().summary().currency(),
                portfolio,
                dropped,
                customers.byNumber(
                        dropped.stream().map(CustomerPortfolio.Dropped::customer).toList()));
    }

    private List<Change> changes(Results.Found found, List<ChangeOrder> orders) {
        if (orders.size() > MOST_CHANGES) {
            throw Refusal.wrongInput(
                    "too-many-changes", "A scenario has at most " + MOST_CHANGES + " changes.");
        }
        String currency = found.result().summary().currency();
        return new ChangeReading(Currency.getInstance(currency), customers).read(orders);
    }

    private static Refusal tooHard(String why) {
        return new Refusal(Refusal.Kind.LIMIT, "portfolio-too-hard", why);
    }

    private static <T> T tried(Supplier<T> trial) {
        try {
            return trial.get();
        } catch (NoCapacityLeft e) {
            throw Refusal.conflict(
                    "no-capacity-left",
                    "The lines without a customer alone take more time than the pool '"
                            + e.pool()
                            + "' has: nothing is left to choose customers for.");
        } catch (UnansweredPortfolio e) {
            throw tooHard(String.valueOf(e.getMessage()));
        } catch (WrongScenario e) {
            throw ChangeReading.refusal(
                    e.flaws().stream()
                            .map(flaw -> ChangeReading.faultAt(flaw.change(), flaw.problem()))
                            .toList());
        } catch (NegativeTime e) {
            throw Refusal.wrongInput("negative-time", String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw Refusal.wrongInput(
                    "beyond-arithmetic",
                    "A sum of the scenario leaves the range of exact arithmetic (9.2 × 10^18 minor"
                            + " units): take smaller figures.");
        }
    }

    /** One at a time: two would read the same statements twice. */
    private synchronized Held held(Results.Found found) {
        @Nullable Held kept = last.get();
        if (kept == null || !kept.run().equals(found.run().id())) {
            kept = read(found);
            last = new SoftReference<>(kept);
        }
        return kept;
    }

    private Held read(Results.Found found) {
        CustomerColumns columns =
                statements
                        .columns(found.result().statements())
                        .orElseThrow(() ->
                                Refusal.conflict(
                                        "run-without-times",
                                        "This run was computed before times were kept with its"
                                                + " statements: order it again to try scenarios on"
                                                + " it."));
        ResolvedModel model = model(found);
        Baseline baseline =
                Baseline.of(
                        model,
                        columns,
                        new RunSmallOrders(material, found.run(), columns.customers()),
                        terms.resolve(model.model().terms()));
        return new Held(found.run().id(), baseline, side(baseline.outcome()));
    }

    /** Unit costs are not needed: what the goods cost stands in the statements. */
    private ResolvedModel model(Results.Found found) {
        Run run = found.run();
        return ResolvedModel.of(
                material.model(run.inputs()),
                run.inputs().computedPeriod(),
                UnitCosts.of(List.of(), _ -> 0),
                found.result().ledger());
    }

    private static ScenarioReport.Side side(Outcome outcome) {
        return new ScenarioReport.Side(
                outcome, WhaleCurve.of(outcome.rankedProfits(), MOST_POINTS));
    }
}
