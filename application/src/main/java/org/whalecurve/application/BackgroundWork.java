package org.whalecurve.application;

/** Does work after the order for it was answered. */
public interface BackgroundWork {

    /**
     * Queues a piece of work. Works of one lane run one after the other, in the order of queueing;
     * the work handles its own failures.
     *
     * @param lane what kind of work it is, such as {@code imports}
     */
    void queue(String lane, Runnable work);
}
