package org.whalecurve.bootstrap.wiring;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.whalecurve.application.BackgroundWork;

/**
 * One thread for each lane. Work that a stop cuts off is found again by the recovery at the next
 * start.
 */
@ApplicationScoped
class LanedBackgroundWork implements BackgroundWork {

    private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();

    @Override
    public void queue(String lane, Runnable work) {
        lanes.computeIfAbsent(lane, LanedBackgroundWork::open)
                .execute(() -> inRequestContext(work));
    }

    @PreDestroy
    void stop() {
        lanes.values().forEach(ExecutorService::shutdownNow);
    }

    private static ExecutorService open(String lane) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("whalecurve-" + lane).daemon().factory());
    }

    /** Reads outside a transaction need a request context to keep their session in. */
    private static void inRequestContext(Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }
}
