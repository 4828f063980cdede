package org.whalecurve.application.lifetime.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.lifetime.AliveReport;
import org.whalecurve.application.lifetime.ViewAliveCourse;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.lifetime.forecasts.AliveCourse;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;

/** Follows single customers from the lines of their orders. */
public final class AliveQueries implements ViewAliveCourse {

    /** As many points as a picture tells apart. */
    private static final int MOST_POINTS = 180;

    private final ComputedRuns computed;
    private final Customers customers;
    private final LifetimeFacts lines;
    private final FactStore facts;

    public AliveQueries(
            LifetimeRuns runs, Customers customers, FactCatalogue catalogue, FactStore facts) {
        this.computed = new ComputedRuns(runs);
        this.customers = customers;
        this.lines = new LifetimeFacts(catalogue);
        this.facts = facts;
    }

    @Override
    public AliveReport viewAliveCourse(Actor actor, String runId, String key) {
        LifetimeRun run = computed.of(runId);
        Customer customer =
                customers
                        .find(key)
                        .map(VersionedCustomer::customer)
                        .filter(actor.scope()::includes)
                        .orElseThrow(() -> Refusal.notFound("customer", key));
        LocalDate[] bought = bought(run, customer.number());
        if (bought.length == 0) {
            throw Refusal.notFound("purchases of customer", key);
        }
        return new AliveReport(run, customer, course(run, bought));
    }

    private static @Nullable AliveCourse course(LifetimeRun run, LocalDate[] bought) {
        LifetimeResult result = requireNonNull(run.result());
        return result.stoppingIsSeen()
                ? AliveCourse.of(result.used().model(), bought, run.inputs().cut(), MOST_POINTS)
                : null;
    }

    /** An order is one that sells something, on the first day of its lines: as the run counts. */
    private LocalDate[] bought(LifetimeRun run, int customer) {
        Map<String, LocalDate> orders = new HashMap<>();
        try {
            facts.trace(
                    lines.of(run.inputs()),
                    LifetimeOrdering.EARLIEST.atDay(1),
                    run.inputs().cut(),
                    customer,
                    line -> {
                        if (line.kind() == RowKind.SALE) {
                            orders.merge(
                                    line.order(),
                                    line.day(),
                                    (one, other) -> one.isBefore(other) ? one : other);
                        }
                    });
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
        return orders.values().stream().distinct().sorted().toArray(LocalDate[]::new);
    }
}
