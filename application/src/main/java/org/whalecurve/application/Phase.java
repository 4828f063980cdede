package org.whalecurve.application;

/**
 * A stretch of background work whose time is kept apart, in the order in which they come: two of an
 * import, then six of a run.
 */
public enum Phase {
    /** The rows of a file are read, checked, and laid aside. */
    READING(Work.IMPORT),
    /** Customers and products get their numbers, the facts are sorted, written and booked. */
    BOOKING(Work.IMPORT),
    /** The facts of a period are summed up to one row a customer. */
    FOLD(Work.RUN),
    /** The expense of the resource pools is assigned to customers. */
    COSTING(Work.RUN),
    /** What customers bear is divided over the products, markets and channels of their lines. */
    OBJECTS(Work.RUN),
    /** What went in is compared with what came out. */
    CERTIFICATE(Work.RUN),
    /** Customers are ranked by profit. */
    RANKING(Work.RUN),
    /** The statements are written. */
    STATEMENTS(Work.RUN);

    /** What a phase belongs to. */
    public enum Work {
        IMPORT,
        RUN
    }

    private final Work work;

    Phase(Work work) {
        this.work = work;
    }

    /** What it belongs to. */
    public Work work() {
        return work;
    }
}
