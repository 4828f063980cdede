package org.whalecurve.application.facts.port;

import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;

/** Receives the facts of a scan. */
public interface FactScan {

    /**
     * Called once for each name that lines give, before a chunk that uses its number; the numbers
     * of a sort begin at 1 and follow each other.
     *
     * @param name never empty: no name is number {@value OrderLineColumns#UNNAMED}
     */
    void name(LineName sort, int number, String name);

    /** A chunk; its arrays are used again after the call returns. */
    void lines(OrderLineColumns lines);
}
