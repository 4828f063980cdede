package org.whalecurve.application;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Two units of work that overlap: the second begins while the first is not finished. */
public final class AtOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_WHILE = Duration.ofMillis(200);

    /**
     * What became of the second.
     *
     * @param waited whether it had to wait for the first
     * @param outcome what it gave
     */
    public record Second<T>(boolean waited, T outcome) {}

    private AtOnce() {}

    /**
     * @param first what the first does before the second begins
     * @param end how the first ends while the second is under way: by returning, or by an exception
     */
    public static <T> Second<T> perform(
            UnitOfWork unitOfWork, Runnable first, Runnable end, Supplier<T> second) {
        CountDownLatch firstDone = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<?> one =
                    threads.submit(() ->
                            unitOfWork.perform(() -> {
                                first.run();
                                firstDone.countDown();
                                await(mayEnd);
                                end.run();
                            }));
            await(firstDone);
            Future<T> two = threads.submit(() -> unitOfWork.perform(second));
            boolean waited = !endsWithin(A_WHILE, two);
            mayEnd.countDown();
            endsWithin(PATIENCE, one);
            return new Second<>(waited, two.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown
                    ? thrown
                    : new IllegalStateException(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean endsWithin(Duration time, Future<?> work) throws InterruptedException {
        try {
            work.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the other unit of work did not come so far");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
