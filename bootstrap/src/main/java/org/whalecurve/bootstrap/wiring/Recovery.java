package org.whalecurve.bootstrap.wiring;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.whalecurve.application.crm.internal.SyncOrdering;
import org.whalecurve.application.imports.internal.ImportLifecycle;
import org.whalecurve.application.lifetime.internal.LifetimeComputing;
import org.whalecurve.application.runs.internal.RunCalculation;

/**
 * Puts in order what the last stop left, before the first request is served: sweeping up while a
 * file is being delivered could take the new file for a leftover. Until then everything, readiness
 * included, answers 503.
 */
@ApplicationScoped
class Recovery {

    /** Before every other filter and route. */
    private static final int FIRST = 10_000;

    private static final int SERVICE_UNAVAILABLE = 503;

    private final ImportLifecycle imports;
    private final RunCalculation runs;
    private final LifetimeComputing lifetimes;
    private final SyncOrdering syncs;
    private volatile boolean done;

    Recovery(
            ImportLifecycle imports,
            RunCalculation runs,
            LifetimeComputing lifetimes,
            SyncOrdering syncs) {
        this.imports = imports;
        this.runs = runs;
        this.lifetimes = lifetimes;
        this.syncs = syncs;
    }

    @ActivateRequestContext
    void onStart(@Observes StartupEvent start) {
        imports.recover();
        runs.recover();
        lifetimes.recover();
        syncs.recover();
        done = true;
    }

    void holdRequests(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (done) {
                        request.next();
                    } else {
                        request.response()
                                .setStatusCode(SERVICE_UNAVAILABLE)
                                .putHeader("Retry-After", "1")
                                .end();
                    }
                },
                FIRST);
    }
}
