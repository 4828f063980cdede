package org.whalecurve.application.recommendations.port;

import java.util.Collection;
import java.util.Optional;
import org.whalecurve.domain.recommendations.Recommendations;

/** What to offer customers by lifetime runs; it never changes. */
public interface Offers {

    /** Keeps what to offer by a run, within the present unit of work. */
    void write(String runId, Recommendations found);

    /**
     * What to offer some customers, by number and what earns most; empty if a run did not look for
     * offers.
     */
    Optional<Recommendations> find(String runId, Collection<Integer> customers);
}
