package org.whalecurve.application.facts.port;

import org.whalecurve.domain.facts.OrderLineColumns;

/** Receives the facts of a scan. */
public interface FactScan {

    /**
     * Called once for each country, in the order of its position, before a chunk that uses the
     * position.
     */
    void country(int position, String name);

    /** A chunk; its arrays are used again after the call returns. */
    void lines(OrderLineColumns lines);
}
