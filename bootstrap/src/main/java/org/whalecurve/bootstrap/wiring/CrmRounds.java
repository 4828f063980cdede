package org.whalecurve.bootstrap.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.crm.internal.SyncOrdering;

/** Looks every so often which connections are to be read by their schedule. */
@ApplicationScoped
class CrmRounds {

    private static final String LANE = "crm";

    private final SyncOrdering ordering;
    private final BackgroundWork background;
    private final long seconds;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("whalecurve-crm-clock").daemon().factory());

    CrmRounds(
            SyncOrdering ordering,
            BackgroundWork background,
            @ConfigProperty(name = "whalecurve.crm.round-seconds", defaultValue = "30")
                    long seconds) {
        this.ordering = ordering;
        this.background = background;
        this.seconds = seconds;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the application
    void onStart(@Observes StartupEvent start) {
        clock.scheduleWithFixedDelay(
                () -> background.queue(LANE, ordering::orderDue),
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
