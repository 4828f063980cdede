package org.whalecurve.application;

import java.util.function.Supplier;

/** Makes a piece of work take effect as a whole or not at all. */
public interface UnitOfWork {

    /**
     * Does the work in a transaction of its own; an exception undoes it and passes through.
     *
     * @return what the work gives
     */
    <T> T perform(Supplier<T> work);

    /** Like {@link #perform(Supplier)}, for work that gives nothing. */
    default void perform(Runnable work) {
        perform(() -> {
            work.run();
            return true;
        });
    }
}
