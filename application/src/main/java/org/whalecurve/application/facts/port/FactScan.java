package org.whalecurve.application.facts.port;

import java.util.List;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;

/** Receives the facts of a scan. */
public interface FactScan {

    /**
     * ISO 4217 codes of the currencies that chunks shall tell apart: {@link
     * OrderLineColumns#currency} counts them from 1. None if the receiver takes all amounts alike,
     * which saves reading them.
     */
    default List<String> currencies() {
        return List.of();
    }

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
