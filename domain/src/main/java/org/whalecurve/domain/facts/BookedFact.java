package org.whalecurve.domain.facts;

import org.whalecurve.domain.imports.Fact;

/**
 * A booked fact of a declared type with whom it is about.
 *
 * @param customer the customer's number; 0 where the fact names none
 * @param fact what it states, as far as it was asked for
 */
public record BookedFact(int customer, Fact fact) {}
