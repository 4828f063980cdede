package org.whalecurve.application.defection.port;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.domain.defection.Defection;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.LeavingTotals;

/**
 * Who may be leaving by lifetime runs; it never changes. A selection is an ascending list of
 * customer numbers; null selects every customer.
 */
public interface Defections {

    /** Keeps who may be leaving by a run, within the present unit of work. */
    void write(String runId, Defection found);

    /** Whether it is known of a run who may be leaving. */
    boolean knows(String runId);

    /** One customer, if it may be leaving. */
    Optional<LeavingCustomer> find(String runId, int customer);

    /** A part of them, those first with whom most goes, ties by customer number ascending. */
    List<LeavingCustomer> list(
            String runId, int @Nullable [] selection, LeavingOrder order, int skip, int limit);

    /** All of them together. */
    LeavingTotals totals(String runId, int @Nullable [] selection);
}
