package org.whalecurve.application;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Units of work for ports held in memory: one at a time, and what a failed one wrote to an {@link
 * InMemoryTable} is taken back. A unit within a unit stands for itself, as in a database.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Deque<Deque<Runnable>> open = new ArrayDeque<>();

    @Override
    public <T> T perform(Supplier<T> work) {
        oneAtATime.lock();
        try {
            return performAlone(work);
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T performAlone(Supplier<T> work) {
        Deque<Runnable> written = new ArrayDeque<>();
        open.push(written);
        boolean succeeded = false;
        try {
            T outcome = work.get();
            succeeded = true;
            return outcome;
        } finally {
            open.pop();
            if (!succeeded) {
                written.forEach(Runnable::run);
            }
        }
    }

    /** Runs a write so that the present unit of work, if any, can take it back. */
    void write(Runnable write, Runnable takeBack) {
        write.run();
        if (oneAtATime.isHeldByCurrentThread()) {
            open.getFirst().push(takeBack);
        }
    }
}
